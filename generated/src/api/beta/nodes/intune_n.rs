// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.ndesConnector`, such as `/deviceManagement/ndesConnectors/{id}`.
    NdesConnector: super::Entity = models::NdesConnector
}

impl NdesConnector {
    /// `DELETE /deviceManagement/ndesConnectors/{ndesConnectorId}` — Delete ndesConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE ndesConnector: delete
            intune-deviceconfig-ndesconnector-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/ndesConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/ndesConnectors/{ndesConnectorId}` — Get ndesConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::NdesConnector> {
        let sheet = "GET ndesConnector: get
            intune-deviceconfig-ndesconnector-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/ndesConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/ndesConnectors/{ndesConnectorId}` — Update ndesConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::NdesConnector) -> Call<models::NdesConnector> {
        let sheet = "PATCH ndesConnector: update
            intune-deviceconfig-ndesconnector-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/ndesConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.notificationMessageTemplate`, such as `/deviceManagement/notificationMessageTemplates/{id}`.
    NotificationMessageTemplate: super::Entity = models::NotificationMessageTemplate
}

impl NotificationMessageTemplate {
    /// `DELETE /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}` — Delete notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE notificationMessageTemplate: delete
            intune-notification-notificationmessagetemplate-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}` — Get notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::NotificationMessageTemplate> {
        let sheet = "GET notificationMessageTemplate: get
            intune-notification-notificationmessagetemplate-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/sendTestMessage` — sendTestMessage action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-sendtestmessage?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn send_test_message(&self) -> Call<()> {
        let sheet = "POST notificationMessageTemplate: send_test_message
            intune-notification-notificationmessagetemplate-sendtestmessage: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}/sendTestMessage";
        self.0.name("sendTestMessage").call(sheet)
    }

    /// `PATCH /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}` — Update notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::NotificationMessageTemplate) -> Call<models::NotificationMessageTemplate> {
        let sheet = "PATCH notificationMessageTemplate: update
            intune-notification-notificationmessagetemplate-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/localizedNotificationMessages`
    pub fn localized_notification_messages(&self) -> super::NotificationMessageTemplateLocalizedNotificationMessages {
        super::NotificationMessageTemplateLocalizedNotificationMessages(self.0.name("localizedNotificationMessages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.localizedNotificationMessage`, such as `/deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages`.
    NotificationMessageTemplateLocalizedNotificationMessages[models::LocalizedNotificationMessage]
}

impl NotificationMessageTemplateLocalizedNotificationMessages {
    /// `POST /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages` — Create localizedNotificationMessage
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::LocalizedNotificationMessage) -> Call<models::LocalizedNotificationMessage> {
        let sheet = "POST localizedNotificationMessage: create
            intune-notification-localizednotificationmessage-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages` — List localizednotificationmessages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-localizednotificationmessage-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::LocalizedNotificationMessage> {
        let sheet = "GET localizedNotificationMessage: list
            intune-notification-localizednotificationmessage-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates/{id}/localizedNotificationMessages";
        self.0.list(sheet)
    }
}
