import Glibc
import NachhaltApp

exit(Program.run(.current()).rawValue)
