import Civics

/// What residents read, and where they ask.
extension Address {
    package static let dialogues = Address(path: "/doi-thoai")
    package static let openedDialogueQuestion = Address(path: "/tra-cuu/cau-hoi")

    package static func dialogues(of unit: Unit) -> Address { dialogues.adding("don-vi", unit.code) }
    package static func dialogue(_ id: Dialogue.ID) -> Address { under(dialogues, id.description) }
    package static func dialogueCalendar(_ id: Dialogue.ID) -> Address { under(dialogue(id), "lich.ics") }
    package static func dialogueAsking(_ id: Dialogue.ID) -> Address { under(dialogue(id), "hoi") }
    package static func dialogueSupport(_ question: DialogueQuestion) -> Address {
        under(under(under(dialogue(question.dialogue), "cau-hoi"), question.id.description), "ung-ho")
    }

    enum DialogueRoute {
        static let dialogue = Address(path: "/doi-thoai/:id")
        static let calendar = Address(path: "/doi-thoai/:id/lich.ics")
        static let asking = Address(path: "/doi-thoai/:id/hoi")
        static let support = Address(path: "/doi-thoai/:id/cau-hoi/:question/ung-ho")
        static let desk = Address(path: "/ban-lam-viec/doi-thoai/:id")
        static let minutes = Address(path: "/ban-lam-viec/doi-thoai/:id/bien-ban")
        static let attendance = Address(path: "/ban-lam-viec/doi-thoai/:id/bien-ban/nguoi-du")
        static let entry = Address(path: "/ban-lam-viec/doi-thoai/:id/bien-ban/cau-hoi")
        static let closing = Address(path: "/ban-lam-viec/doi-thoai/:id/bien-ban/khoa")
        static let admission = Address(path: "/ban-lam-viec/doi-thoai/:id/cau-hoi/:question/xep")
        static let ending = Address(path: "/ban-lam-viec/doi-thoai/:id/cau-hoi/:question/ket-qua")
        static let code = Address(path: "/ban-lam-viec/doi-thoai/:id/cau-hoi/:question/ma")
        static let paper = Address(path: "/ban-lam-viec/doi-thoai/:id/van-ban/:paper")
    }
}

/// What those who work in a unit do.
extension Address {
    package static let dialogueDesk = Address(path: "/ban-lam-viec/doi-thoai")
    package static let newDialogue = Address(path: "/ban-lam-viec/doi-thoai/moi")

    package static func dialogueDesk(of unit: Unit) -> Address { dialogueDesk.adding("don-vi", unit.code) }
    package static func dialogueDesk(_ id: Dialogue.ID) -> Address { under(dialogueDesk, id.description) }
    package static func dialogueMinutes(_ id: Dialogue.ID) -> Address { under(dialogueDesk(id), "bien-ban") }

    static func dialogueDeed(_ deed: DialogueDeed, _ id: Dialogue.ID) -> Address {
        under(dialogueDesk(id), deed.rawValue)
    }
    static func dialogueDeedRoute(_ deed: DialogueDeed) -> Address {
        Address(path: "/ban-lam-viec/doi-thoai/:id/\(deed.rawValue)")
    }
    static func dialogueAttendance(_ id: Dialogue.ID) -> Address { under(dialogueMinutes(id), "nguoi-du") }
    static func dialogueEntry(_ id: Dialogue.ID) -> Address { under(dialogueMinutes(id), "cau-hoi") }
    static func dialogueClosing(_ id: Dialogue.ID) -> Address { under(dialogueMinutes(id), "khoa") }
    static func dialogueAdmission(_ question: DialogueQuestion) -> Address {
        under(of(question), "xep")
    }
    static func dialogueEnding(_ question: DialogueQuestion) -> Address { under(of(question), "ket-qua") }
    static func dialogueCode(_ question: DialogueQuestion) -> Address { under(of(question), "ma") }
    static func dialoguePaper(_ paper: DialoguePaper, _ id: Dialogue.ID) -> Address {
        under(under(dialogueDesk(id), "van-ban"), paper.rawValue)
    }

    private static func of(_ question: DialogueQuestion) -> Address {
        under(under(dialogueDesk(question.dialogue), "cau-hoi"), question.id.description)
    }
}
