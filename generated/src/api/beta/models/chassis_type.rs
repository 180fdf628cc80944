// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chassisType`](https://learn.microsoft.com/graph/api/resources/intune-devices-chassistype?view=graph-rest-beta)
    ChassisType = "microsoft.graph.chassisType" {
        Unknown = "unknown",
        Desktop = "desktop",
        Laptop = "laptop",
        WorksWorkstation = "worksWorkstation",
        EnterpriseServer = "enterpriseServer",
        Phone = "phone",
        Tablet = "tablet",
        MobileOther = "mobileOther",
        MobileUnknown = "mobileUnknown",
    }
}
