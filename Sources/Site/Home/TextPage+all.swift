import Civics

extension TextPage {
    static let about = TextPage(
        address: .about,
        title: Phrase("Giới thiệu", "About this site"),
        lead: Phrase(
            "Ở đây người dân xem những gì chính quyền, cơ quan và đơn vị phải công khai, hỏi lại, và kiểm tra việc đó có làm đúng hạn hay không.",
            "Here residents read what authorities, agencies and enterprises must make public, ask about it, and check whether it was done in time."
        ),
        parts: [
            Part(
                Phrase("Vì sao có trang này", "Why this site exists"),
                Phrase(
                    "Luật Thực hiện dân chủ ở cơ sở cho người dân quyền được biết, được bàn, được quyết định, được kiểm tra, giám sát và thụ hưởng. Trang này giữ sổ của các đơn vị và cho mọi người cùng xem.",
                    "The Law on grassroots democracy gives people the right to know, to discuss, to decide, to check and supervise, and to benefit. This site keeps the registers of the units and lets everyone see them."
                ),
                Phrase(
                    "Tên gọi nhắc đến hội nghị Diên Hồng năm 1284, khi nhà vua hỏi ý kiến các bô lão.",
                    "Its name recalls the Diên Hồng conference of 1284, at which the king asked the people's elders."
                )
            ),
            Part(
                Phrase("Xem ở đây được gì", "What you find here"),
                Phrase(
                    "Mỗi thông báo có nơi niêm yết, ngày bắt đầu, số ngày còn lại và căn cứ pháp luật. Mỗi thời hạn mở ra được cách tính. Mỗi con số dẫn đến những việc làm nên con số ấy.",
                    "Each posting tells where it hangs, since when, how many days are left and under which article. Each due day opens its working. Each figure leads to what it was counted from."
                ),
                Phrase(
                    "Xem, hỏi và báo tin không cần tài khoản. Chỉ cán bộ làm việc trên hệ thống mới đăng nhập.",
                    "Reading, asking and reporting need no account. Only staff who work here sign in.")),
            Part(
                Phrase("Khi thấy sai", "When something is wrong"),
                Phrase(
                    "Nếu một thông báo không có trên bảng niêm yết như đã ghi, hãy bấm “Không thấy trên bảng” ở trang của thông báo đó. Đơn vị và Ban Chỉ đạo đều nhận được tin.",
                    "If a posting is not on the board as stated, use “Not on the board” on its page. The unit and the Steering Committee both hear of it."
                )),
        ])

    static let privacy = TextPage(
        address: .privacy,
        title: Phrase("Quyền riêng tư", "Privacy"),
        lead: Phrase(
            "Người xem không phải cho biết mình là ai, và trang này không theo dõi ai.",
            "Readers need not say who they are, and this site follows nobody."),
        parts: [
            Part(
                Phrase("Khi ông/bà chỉ xem", "When you only read"),
                Phrase(
                    "Máy chủ ghi lại trang nào được mở, lúc nào và kết quả ra sao để tìm lỗi; không ghi địa chỉ mạng, không ghi nội dung tìm kiếm. Không có quảng cáo, không có mã của bên thứ ba, không có gì tải về từ nơi khác.",
                    "The server notes which kind of page was opened, when, and with what outcome, so that faults can be found; it notes no network address and nothing you searched for. There is no advertising, nothing of third parties, and nothing is fetched from elsewhere."
                )),
            Part(
                Phrase("Cookie", "Cookies"),
                Phrase(
                    "Có sáu cookie, đều chỉ của trang này: ngôn ngữ đã chọn, dấu bảo vệ biểu mẫu, một dòng báo tin sau khi gửi biểu mẫu, việc đã mở bằng mã biên nhận (một giờ), mã biên nhận vừa nhận (nửa giờ), và phiên đăng nhập của cán bộ.",
                    "There are six cookies, all of this site alone: the chosen language, the seal that protects forms, one line that tells what a form did, what was opened with a receipt code (for an hour), a receipt code just given (for half an hour), and the session of staff who sign in."
                )),
            Part(
                Phrase("Khi ông/bà gửi câu hỏi hoặc báo tin", "When you ask or report"),
                Phrase(
                    "Những gì ghi vào biểu mẫu được giữ cùng câu hỏi. Tên và cách liên lạc, nếu có ghi, không hiện công khai; chỉ người giải quyết xem được.",
                    "What you write is kept with your question. Name and contact, where given, are not shown in public; only those who handle it see them."
                )),
            Part(
                Phrase("Nhật ký", "The journal"),
                Phrase(
                    "Mỗi việc làm trên hệ thống để lại một dòng nhật ký không xoá được: ai, lúc nào, việc gì. Nội dung chỉ được ghi bằng mã băm có muối, nên xoá được dữ liệu cá nhân mà nhật ký vẫn nguyên vẹn.",
                    "Every act leaves a line in the journal that nobody can remove: who, when, what. Of the content only a salted digest is kept, so that personal data can be erased while the journal stays whole."
                )),
        ])

    static let accessibility = TextPage(
        address: .accessibility,
        title: Phrase("Trợ năng", "Accessibility"),
        lead: Phrase(
            "Trang này được làm để ai cũng dùng được: người nhìn kém, người chỉ dùng bàn phím, người dùng điện thoại cũ hay mạng chậm.",
            "This site is made for everyone: for people who see poorly, who use the keyboard alone, who have an old phone or a slow connection."
        ),
        parts: [
            Part(
                Phrase("Chuẩn", "The standard"),
                Phrase(
                    "Chúng tôi theo WCAG 2.2 mức AA. Mỗi loại trang được kiểm bằng công cụ tự động (axe) và bằng bàn phím; kết quả kiểm tự động phải không có lỗi nào.",
                    "We follow WCAG 2.2 at level AA. Every kind of page is checked by an automatic tool (axe) and by keyboard; the automatic check must find nothing."
                )),
            Part(
                Phrase("Đã làm gì", "What was done"),
                Phrase(
                    "Mọi việc làm được bằng bàn phím và không cần JavaScript. Trạng thái luôn có chữ và hình, không chỉ có màu. Biểu đồ nào cũng có bảng số liệu và một câu đọc. Chữ phóng to được, màn hình hẹp 320 điểm ảnh vẫn đọc được, có chế độ tối và bản in.",
                    "Everything can be done by keyboard and without JavaScript. States are told by word and shape, never by colour alone. Every chart has its table and a sentence that reads it. Text can be enlarged, a screen of 320 pixels is enough, and there are a dark mode and pages for print."
                )),
            Part(
                Phrase("Còn hạn chế", "What is not there yet"),
                Phrase(
                    "Văn bản quét do đơn vị gửi lên có thể không đọc được bằng phần mềm đọc màn hình. Khi cần, hãy hỏi đơn vị bản chữ ở trang của thông báo.",
                    "Scanned documents that units upload may not be readable by screen readers. Ask the unit for the text on the page of the posting."
                )),
            Part(
                Phrase("Khi gặp trở ngại", "If something stands in your way"),
                Phrase(
                    "Hãy báo cho cơ quan phụ trách: nói trang nào và điều gì không làm được.",
                    "Tell the office in charge which page it was and what could not be done.")),
        ])
}
