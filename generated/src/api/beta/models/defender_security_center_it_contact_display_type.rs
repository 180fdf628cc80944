// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderSecurityCenterITContactDisplayType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendersecuritycenteritcontactdisplaytype?view=graph-rest-beta)
    DefenderSecurityCenterItContactDisplayType = "microsoft.graph.defenderSecurityCenterITContactDisplayType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `displayInAppAndInNotifications`
        DisplayInAppAndInNotifications = "displayInAppAndInNotifications",
        /// `displayOnlyInApp`
        DisplayOnlyInApp = "displayOnlyInApp",
        /// `displayOnlyInNotifications`
        DisplayOnlyInNotifications = "displayOnlyInNotifications",
    }
}
