// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.editionUpgradeLicenseType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-editionupgradelicensetype?view=graph-rest-beta)
    EditionUpgradeLicenseType = "microsoft.graph.editionUpgradeLicenseType" {
        /// `productKey`
        ProductKey = "productKey",
        /// `licenseFile`
        LicenseFile = "licenseFile",
        /// `notConfigured`
        NotConfigured = "notConfigured",
    }
}
