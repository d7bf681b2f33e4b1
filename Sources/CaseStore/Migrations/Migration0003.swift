// The third schema: protected clients are found at once, since every answer asks for them.

extension Migration {
  static let migration0003 = Migration(
    version: 3,
    sql: """
      CREATE INDEX clients_protected ON clients (client) WHERE protected = 1;

      """)
}
