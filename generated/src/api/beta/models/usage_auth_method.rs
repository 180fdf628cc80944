// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.usageAuthMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UsageAuthMethod = "microsoft.graph.usageAuthMethod" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobileCall = "mobileCall",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppCode = "appCode",
        AlternateMobileCall = "alternateMobileCall",
        Fido = "fido",
        AppPassword = "appPassword",
        UnknownFutureValue = "unknownFutureValue",
    }
}
