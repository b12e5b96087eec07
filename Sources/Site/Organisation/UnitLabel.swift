import Civics

/// What the fields of the forms on units and committees are called.
enum UnitLabel {
    static let code = Phrase("Mã", "Code")
    static let name = Phrase("Tên", "Name")
    static let newName = Phrase("Tên mới", "New name")
    static let kind = Phrase("Loại", "Kind")
    static let newKind = Phrase("Loại mới", "New kind")
    static let parent = Phrase("Đơn vị cấp trên mới", "Unit above from now on")
    static let codeHint = Phrase("Tên đầy đủ hoặc mã của đơn vị.", "The unit's full name or its code.")
    static let others = Phrase("Sáp nhập cùng", "Merged with")
    static let codesHint = Phrase(
        "Tên hoặc mã các đơn vị, cách nhau bằng dấu phẩy.",
        "Names or codes of the units, with commas between.")
    static let into = Phrase("Đơn vị tiếp nhận", "Unit that takes over")
    static let intoHint = Phrase(
        "Tên hoặc mã của một đơn vị đang có, hoặc mã mới cho đơn vị mới.",
        "The name or code of a unit there is, or a new code for a new unit.")
    static let nameHint = Phrase("Cần cho đơn vị mới.", "Needed for a new unit.")
    static let parts = Phrase("Các phần", "Parts")
    static let partsHint = Phrase(
        "Mỗi dòng một phần: MÃ=Tên. Dòng chỉ có mã của chính đơn vị: đơn vị ấy vẫn tiếp tục.",
        "One part a line: CODE=Name. A line with the unit's own code alone: the unit goes on.")
    static let children = Phrase("Đơn vị trực thuộc về phần nào", "Which part the units under it go to")
    static let childrenHint = Phrase(
        "Mỗi dòng: TÊN hoặc MÃ=MÃ PHẦN.", "On each line: NAME or CODE=CODE OF THE PART.")
    static let childrenTo = Phrase("Các đơn vị trực thuộc về", "The units under it go to")
    static let on = Phrase("Từ ngày", "From the day")
    static let onHint = Phrase("Ngày đầu tiên có hiệu lực.", "The first day on which it holds.")

    static let from = Phrase("Số liệu từ ngày", "True from the day")
    static let villages = Phrase("Số thôn, tổ dân phố", "Villages and residential groups")
    static let villagesHint = Phrase(
        "Chỉ ghi khi thôn, tổ dân phố chưa được nhập từng đơn vị.",
        "Only where villages are not entered one by one.")
    static let households = Phrase("Số hộ", "Households")
    static let staff = Phrase("Số cán bộ, công chức, viên chức, người lao động", "Staff")
    static let address = Phrase("Trụ sở", "Office")
    static let phone = Phrase("Điện thoại", "Telephone")
    static let contact = Phrase("Đầu mối về dân chủ ở cơ sở", "Contact for grassroots democracy")

    static let number = Phrase("Số, ký hiệu", "Number")
    static let issuedOn = Phrase("Ngày ký", "Day of signing")
    static let effectiveOn = Phrase("Có hiệu lực từ", "Takes effect on")
    static let issuer = Phrase("Cơ quan ban hành", "Issued by")
    static let summary = Phrase("Trích yếu", "Summary")
    static let heldOn = Phrase("Ngày tổ chức", "Day")
    static let topic = Phrase("Nội dung", "Subject")
    static let attendance = Phrase("Số lượt người dự", "Attendance")
    static let copies = Phrase("Số bản", "Copies")
    static let speaker = Phrase("Báo cáo viên", "Speaker")

    static let standingBody = Phrase("Cơ quan thường trực", "Standing body")
    static let staying = Phrase("Thành viên tiếp tục tham gia", "Members who stay")
    static let stayingHint = Phrase(
        "Chỉ khi kiện toàn: ai không được chọn sẽ thôi từ ngày quyết định có hiệu lực.",
        "On consolidation only: those not chosen leave when it takes effect.")
    static let person = Phrase("Họ và tên", "Name")
    static let post = Phrase("Chức vụ", "Post")
    static let seat = Phrase("Vai trò trong Ban", "Seat")
    static let decision = Phrase("Theo quyết định", "By decision")
    static let title = Phrase("Tên văn bản", "Title")
    static let year = Phrase("Năm", "Year")
    static let task = Phrase("Nhiệm vụ", "Task")
    static let owner = Phrase("Chủ trì", "Owner")
    static let partners = Phrase("Phối hợp", "Together with")
    static let dueOn = Phrase("Thời hạn", "Due")
    static let product = Phrase("Sản phẩm", "Product")
    static let place = Phrase("Địa điểm", "Place")
    static let chair = Phrase("Chủ trì", "Chair")
    static let present = Phrase("Thành viên dự", "Members present")
    static let presentHint = Phrase("Ai không được chọn là vắng.", "Those not chosen were absent.")
    static let conclusions = Phrase("Kết luận", "Conclusions")
    static let conclusionsHint = Phrase("Mỗi dòng một kết luận.", "One conclusion a line.")
    static let doneOn = Phrase("Ngày hoàn thành", "Day it was done")
    static let relievedOn = Phrase("Thôi phụ trách từ ngày", "No longer in charge from")
    static let last = Phrase("Ngày cuối cùng", "Last day")
    static let leftPostOn = Phrase("Ngày thôi chức vụ", "Day of leaving the post")
    static let leftPostHint = Phrase(
        "Để trống nếu vẫn giữ chức vụ.", "Leave empty where the post is still held.")
    static let unitInCharge = Phrase("Đơn vị phụ trách", "Unit in charge of")
}
