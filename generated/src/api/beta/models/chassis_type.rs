// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chassisType`](https://learn.microsoft.com/graph/api/resources/intune-devices-chassistype?view=graph-rest-beta)
    ChassisType = "microsoft.graph.chassisType" {
        /// `unknown`
        Unknown = "unknown",
        /// `desktop`
        Desktop = "desktop",
        /// `laptop`
        Laptop = "laptop",
        /// `worksWorkstation`
        WorksWorkstation = "worksWorkstation",
        /// `enterpriseServer`
        EnterpriseServer = "enterpriseServer",
        /// `phone`
        Phone = "phone",
        /// `tablet`
        Tablet = "tablet",
        /// `mobileOther`
        MobileOther = "mobileOther",
        /// `mobileUnknown`
        MobileUnknown = "mobileUnknown",
    }
}
