// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.localizedNotificationMessage`, such as `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}`.
    LocalizedNotificationMessage: super::Entity = models::LocalizedNotificationMessage
}

impl LocalizedNotificationMessage {
    /// `DELETE /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}` — Delete localizedNotificationMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE localizedNotificationMessage: delete
            intune-notification-localizednotificationmessage-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}` — Get localizedNotificationMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::LocalizedNotificationMessage> {
        let sheet = "GET localizedNotificationMessage: get
            intune-notification-localizednotificationmessage-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}` — Update localizedNotificationMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::LocalizedNotificationMessage) -> Call<models::LocalizedNotificationMessage> {
        let sheet = "PATCH localizedNotificationMessage: update
            intune-notification-localizednotificationmessage-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages/{id}";
        self.0.call(sheet).json(body)
    }
}
