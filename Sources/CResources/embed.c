#include "CResources.h"

// One entry per file of Resources/; `make check` compares the two.

static const unsigned char demo_activities_csv[] = {
#embed "../../Resources/demo/activities.csv"
};
static const unsigned char demo_aftercare_csv[] = {
#embed "../../Resources/demo/aftercare.csv"
};
static const unsigned char demo_agreements_csv[] = {
#embed "../../Resources/demo/agreements.csv"
};
static const unsigned char demo_appointments_csv[] = {
#embed "../../Resources/demo/appointments.csv"
};
static const unsigned char demo_cases_csv[] = {
#embed "../../Resources/demo/cases.csv"
};
static const unsigned char demo_clients_csv[] = {
#embed "../../Resources/demo/clients.csv"
};
static const unsigned char demo_consents_csv[] = {
#embed "../../Resources/demo/consents.csv"
};
static const unsigned char demo_contacts_csv[] = {
#embed "../../Resources/demo/contacts.csv"
};
static const unsigned char demo_employer_involvements_csv[] = {
#embed "../../Resources/demo/employer_involvements.csv"
};
static const unsigned char demo_employments_csv[] = {
#embed "../../Resources/demo/employments.csv"
};
static const unsigned char demo_offers_csv[] = {
#embed "../../Resources/demo/offers.csv"
};
static const unsigned char demo_onward_steps_csv[] = {
#embed "../../Resources/demo/onward_steps.csv"
};
static const unsigned char demo_risks_csv[] = {
#embed "../../Resources/demo/risks.csv"
};
static const unsigned char demo_statuses_csv[] = {
#embed "../../Resources/demo/statuses.csv"
};
static const unsigned char demo_strategies_csv[] = {
#embed "../../Resources/demo/strategies.csv"
};
static const unsigned char demo_workers_csv[] = {
#embed "../../Resources/demo/workers.csv"
};
static const unsigned char notes_aftercare_lexicon[] = {
#embed "../../Resources/notes/aftercare.lexicon"
};
static const unsigned char notes_experience_table[] = {
#embed "../../Resources/notes/experience.table"
};
static const unsigned char rules_nachbetreuung_dmn[] = {
#embed "../../Resources/rules/nachbetreuung.dmn"
};

static const nh_resource table[] = {
    {"demo/activities.csv", demo_activities_csv, sizeof demo_activities_csv},
    {"demo/aftercare.csv", demo_aftercare_csv, sizeof demo_aftercare_csv},
    {"demo/agreements.csv", demo_agreements_csv, sizeof demo_agreements_csv},
    {"demo/appointments.csv", demo_appointments_csv, sizeof demo_appointments_csv},
    {"demo/cases.csv", demo_cases_csv, sizeof demo_cases_csv},
    {"demo/clients.csv", demo_clients_csv, sizeof demo_clients_csv},
    {"demo/consents.csv", demo_consents_csv, sizeof demo_consents_csv},
    {"demo/contacts.csv", demo_contacts_csv, sizeof demo_contacts_csv},
    {"demo/employer_involvements.csv", demo_employer_involvements_csv, sizeof demo_employer_involvements_csv},
    {"demo/employments.csv", demo_employments_csv, sizeof demo_employments_csv},
    {"demo/offers.csv", demo_offers_csv, sizeof demo_offers_csv},
    {"demo/onward_steps.csv", demo_onward_steps_csv, sizeof demo_onward_steps_csv},
    {"demo/risks.csv", demo_risks_csv, sizeof demo_risks_csv},
    {"demo/statuses.csv", demo_statuses_csv, sizeof demo_statuses_csv},
    {"demo/strategies.csv", demo_strategies_csv, sizeof demo_strategies_csv},
    {"demo/workers.csv", demo_workers_csv, sizeof demo_workers_csv},
    {"notes/aftercare.lexicon", notes_aftercare_lexicon, sizeof notes_aftercare_lexicon},
    {"notes/experience.table", notes_experience_table, sizeof notes_experience_table},
    {"rules/nachbetreuung.dmn", rules_nachbetreuung_dmn, sizeof rules_nachbetreuung_dmn},
};

size_t nh_resource_count(void) { return sizeof table / sizeof table[0]; }
const nh_resource *nh_resource_at(size_t index) { return &table[index]; }
