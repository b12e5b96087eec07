import Civics

/// A button that sends the form it stands in. Only the one main action of a page is filled with lacquer.
struct Button {
    enum Weight: String {
        case main, quiet, grave
    }

    let label: Phrase
    var weight = Weight.main
    var name: String?
    var value: String?

    init(_ label: Phrase, _ weight: Weight = .main, name: String? = nil, value: String? = nil) {
        self.label = label
        self.weight = weight
        self.name = name
        self.value = value
    }

    func view(_ language: Language) -> Markup {
        """
        <button class="button button-\(weight.rawValue)"\(attribute: "name", name)\(attribute: "value", value)>\
        \(label, language)</button>
        """
    }
}

/// A link that looks like a button, for going on to something one does.
struct ActionLink {
    let label: Phrase
    let address: Address
    var weight = Button.Weight.main

    init(_ label: Phrase, _ address: Address, _ weight: Button.Weight = .main) {
        self.label = label
        self.address = address
        self.weight = weight
    }

    func view(_ language: Language) -> Markup {
        "<a class=\"button button-\(weight.rawValue)\" href=\"\(address)\">\(label, language)</a>"
    }
}
