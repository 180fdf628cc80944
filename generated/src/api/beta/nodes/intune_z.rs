// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.zebraFotaArtifact`, such as `/deviceManagement/zebraFotaArtifacts/{id}`.
    ZebraFotaArtifact: super::Entity = models::ZebraFotaArtifact
}

impl ZebraFotaArtifact {
    /// `DELETE /deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}` — Delete zebraFotaArtifact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE zebraFotaArtifact: delete
            intune-androidfotaservice-zebrafotaartifact-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaArtifacts/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}` — Get zebraFotaArtifact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ZebraFotaArtifact> {
        let sheet = "GET zebraFotaArtifact: get
            intune-androidfotaservice-zebrafotaartifact-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaArtifacts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}` — Update zebraFotaArtifact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ZebraFotaArtifact) -> Call<models::ZebraFotaArtifact> {
        let sheet = "PATCH zebraFotaArtifact: update
            intune-androidfotaservice-zebrafotaartifact-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaArtifacts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.zebraFotaConnector`, such as `/deviceManagement/zebraFotaConnector`.
    ZebraFotaConnector: super::Entity = models::ZebraFotaConnector
}

impl ZebraFotaConnector {
    /// `POST /deviceManagement/zebraFotaConnector/approveFotaApps` — approveFotaApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-approvefotaapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn approve_fota_apps(&self) -> Call<bool> {
        let sheet = "POST zebraFotaConnector: approve_fota_apps
            intune-androidfotaservice-zebrafotaconnector-approvefotaapps: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/zebraFotaConnector/approveFotaApps";
        self.0.name("approveFotaApps").call(sheet)
    }

    /// `POST /deviceManagement/zebraFotaConnector/connect` — Connect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-connect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn connect(&self) -> Call<bool> {
        let sheet = "POST zebraFotaConnector: connect
            intune-androidfotaservice-zebrafotaconnector-connect: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/zebraFotaConnector/connect";
        self.0.name("connect").call(sheet)
    }

    /// `POST /deviceManagement/zebraFotaConnector/disconnect` — disconnect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-disconnect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn disconnect(&self) -> Call<bool> {
        let sheet = "POST zebraFotaConnector: disconnect
            intune-androidfotaservice-zebrafotaconnector-disconnect: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaConnector/disconnect";
        self.0.name("disconnect").call(sheet)
    }

    /// `GET /deviceManagement/zebraFotaConnector` — Get zebraFotaConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ZebraFotaConnector> {
        let sheet = "GET zebraFotaConnector: get
            intune-androidfotaservice-zebrafotaconnector-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaConnector";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/zebraFotaConnector/hasActiveDeployments` — hasActiveDeployments action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-hasactivedeployments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn has_active_deployments(&self) -> Call<bool> {
        let sheet = "POST zebraFotaConnector: has_active_deployments
            intune-androidfotaservice-zebrafotaconnector-hasactivedeployments: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/zebraFotaConnector/hasActiveDeployments";
        self.0.name("hasActiveDeployments").call(sheet)
    }

    /// `GET /deviceManagement/zebraFotaConnector/retrieveZebraFotaDeviceModels`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_zebra_fota_device_models(&self) -> Call<Vec<String>> {
        let sheet = "GET zebraFotaConnector: retrieve_zebra_fota_device_models
            : | |
            /deviceManagement/zebraFotaConnector/retrieveZebraFotaDeviceModels";
        self.0.name("retrieveZebraFotaDeviceModels").call(sheet)
    }

    /// `PATCH /deviceManagement/zebraFotaConnector` — Update zebraFotaConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ZebraFotaConnector) -> Call<models::ZebraFotaConnector> {
        let sheet = "PATCH zebraFotaConnector: update
            intune-androidfotaservice-zebrafotaconnector-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaConnector";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.zebraFotaDeployment`, such as `/deviceManagement/zebraFotaDeployments/{id}`.
    ZebraFotaDeployment: super::Entity = models::ZebraFotaDeployment
}

impl ZebraFotaDeployment {
    /// `POST /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}/cancel` — Cancel action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-cancel?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn cancel(&self) -> Call<bool> {
        let sheet = "POST zebraFotaDeployment: cancel
            intune-androidfotaservice-zebrafotadeployment-cancel: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/zebraFotaDeployments/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `DELETE /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}` — Delete zebraFotaDeployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE zebraFotaDeployment: delete
            intune-androidfotaservice-zebrafotadeployment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaDeployments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}` — Get zebraFotaDeployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ZebraFotaDeployment> {
        let sheet = "GET zebraFotaDeployment: get
            intune-androidfotaservice-zebrafotadeployment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaDeployments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}` — Update zebraFotaDeployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ZebraFotaDeployment) -> Call<models::ZebraFotaDeployment> {
        let sheet = "PATCH zebraFotaDeployment: update
            intune-androidfotaservice-zebrafotadeployment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaDeployments/{id}";
        self.0.call(sheet).json(body)
    }
}
