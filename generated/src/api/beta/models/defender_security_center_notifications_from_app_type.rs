// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderSecurityCenterNotificationsFromAppType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendersecuritycenternotificationsfromapptype?view=graph-rest-beta)
    DefenderSecurityCenterNotificationsFromAppType = "microsoft.graph.defenderSecurityCenterNotificationsFromAppType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `blockNoncriticalNotifications`
        BlockNoncriticalNotifications = "blockNoncriticalNotifications",
        /// `blockAllNotifications`
        BlockAllNotifications = "blockAllNotifications",
    }
}
