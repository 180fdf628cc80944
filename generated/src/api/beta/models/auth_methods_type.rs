// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authMethodsType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthMethodsType = "microsoft.graph.authMethodsType" {
        Email = "email",
        MobileSms = "mobileSMS",
        MobilePhone = "mobilePhone",
        OfficePhone = "officePhone",
        SecurityQuestion = "securityQuestion",
        AppNotification = "appNotification",
        AppNotificationCode = "appNotificationCode",
        AppNotificationAndCode = "appNotificationAndCode",
        AppPassword = "appPassword",
        Fido = "fido",
        AlternateMobilePhone = "alternateMobilePhone",
        MobilePhoneAndSms = "mobilePhoneAndSMS",
        UnknownFutureValue = "unknownFutureValue",
    }
}
