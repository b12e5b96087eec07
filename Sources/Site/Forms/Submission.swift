import Civics

/// What was sent with a request.
package enum Submission: Sendable {
    case none
    case form(FormFields)
    /// A form with files, not read yet: its handler says where the files go.
    case upload(Upload)

    /// The fields of a form without files.
    package var fields: FormFields {
        get throws {
            switch self {
            case .form(let fields): fields
            case .none: FormFields()
            case .upload: throw RequestRefusal.unsupported
            }
        }
    }

    /// The form without files, ready to be asked for its values.
    package var form: Form {
        get throws { Form(try fields) }
    }
}
