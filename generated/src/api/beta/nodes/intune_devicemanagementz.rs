// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.zebraFotaArtifact`, such as `/deviceManagement/zebraFotaArtifacts`.
    DeviceManagementZebraFotaArtifacts[models::ZebraFotaArtifact]
}

impl DeviceManagementZebraFotaArtifacts {
    /// `POST /deviceManagement/zebraFotaArtifacts` — Create zebraFotaArtifact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ZebraFotaArtifact) -> Call<models::ZebraFotaArtifact> {
        let sheet = "POST zebraFotaArtifact: create
            intune-androidfotaservice-zebrafotaartifact-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaArtifacts";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/zebraFotaArtifacts` — List zebraFotaArtifacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ZebraFotaArtifact> {
        let sheet = "GET zebraFotaArtifact: list
            intune-androidfotaservice-zebrafotaartifact-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaArtifacts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.zebraFotaDeployment`, such as `/deviceManagement/zebraFotaDeployments`.
    DeviceManagementZebraFotaDeployments[models::ZebraFotaDeployment]
}

impl DeviceManagementZebraFotaDeployments {
    /// `POST /deviceManagement/zebraFotaDeployments` — Create zebraFotaDeployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ZebraFotaDeployment) -> Call<models::ZebraFotaDeployment> {
        let sheet = "POST zebraFotaDeployment: create
            intune-androidfotaservice-zebrafotadeployment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaDeployments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/zebraFotaDeployments` — List zebrafotadeployments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::ZebraFotaDeployment> {
        let sheet = "GET zebraFotaDeployment: list
            intune-androidfotaservice-zebrafotadeployment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/zebraFotaDeployments";
        self.0.list(sheet)
    }
}
