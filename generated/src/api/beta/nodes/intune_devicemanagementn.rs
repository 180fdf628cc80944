// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.ndesConnector`, such as `/deviceManagement/ndesConnectors`.
    DeviceManagementNdesConnectors[models::NdesConnector]
}

impl DeviceManagementNdesConnectors {
    /// `POST /deviceManagement/ndesConnectors` — Create ndesConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::NdesConnector) -> Call<models::NdesConnector> {
        let sheet = "POST ndesConnector: create
            intune-deviceconfig-ndesconnector-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/ndesConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/ndesConnectors` — List ndesConnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::NdesConnector> {
        let sheet = "GET ndesConnector: list
            intune-deviceconfig-ndesconnector-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/ndesConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.notificationMessageTemplate`, such as `/deviceManagement/notificationMessageTemplates`.
    DeviceManagementNotificationMessageTemplates[models::NotificationMessageTemplate]
}

impl DeviceManagementNotificationMessageTemplates {
    /// `POST /deviceManagement/notificationMessageTemplates` — Create notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::NotificationMessageTemplate) -> Call<models::NotificationMessageTemplate> {
        let sheet = "POST notificationMessageTemplate: create
            intune-notification-notificationmessagetemplate-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/notificationMessageTemplates` — List notificationmessagetemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::NotificationMessageTemplate> {
        let sheet = "GET notificationMessageTemplate: list
            intune-notification-notificationmessagetemplate-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates";
        self.0.list(sheet)
    }
}
