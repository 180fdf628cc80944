// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/zebraFotaConnector`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/zebraFotaConnector`
    ZebraFotaConnector
}

impl ZebraFotaConnector {
    /// `POST /deviceManagement/zebraFotaConnector/approveFotaApps` — approveFotaApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-approvefotaapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn approve_fota_apps(&self) -> Call<bool> {
        let operation = &Operation {
            name: "zebraFotaConnector: approve_fota_apps",
            method: Method::Post,
            path: "/deviceManagement/zebraFotaConnector/approveFotaApps",
            pages: &["intune-androidfotaservice-zebrafotaconnector-approvefotaapps"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.name("approveFotaApps").call(operation)
    }

    /// `POST /deviceManagement/zebraFotaConnector/connect` — Connect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-connect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn connect(&self) -> Call<bool> {
        let operation = &Operation {
            name: "zebraFotaConnector: connect",
            method: Method::Post,
            path: "/deviceManagement/zebraFotaConnector/connect",
            pages: &["intune-androidfotaservice-zebrafotaconnector-connect"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.name("connect").call(operation)
    }

    /// `POST /deviceManagement/zebraFotaConnector/disconnect` — disconnect action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-disconnect?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn disconnect(&self) -> Call<bool> {
        let operation = &Operation {
            name: "zebraFotaConnector: disconnect",
            method: Method::Post,
            path: "/deviceManagement/zebraFotaConnector/disconnect",
            pages: &["intune-androidfotaservice-zebrafotaconnector-disconnect"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("disconnect").call(operation)
    }

    /// `GET /deviceManagement/zebraFotaConnector` — Get zebraFotaConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::ZebraFotaConnector> {
        let operation = &Operation {
            name: "zebraFotaConnector: get",
            method: Method::Get,
            path: "/deviceManagement/zebraFotaConnector",
            pages: &["intune-androidfotaservice-zebrafotaconnector-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceManagement/zebraFotaConnector/hasActiveDeployments` — hasActiveDeployments action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-hasactivedeployments?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn has_active_deployments(&self) -> Call<bool> {
        let operation = &Operation {
            name: "zebraFotaConnector: has_active_deployments",
            method: Method::Post,
            path: "/deviceManagement/zebraFotaConnector/hasActiveDeployments",
            pages: &["intune-androidfotaservice-zebrafotaconnector-hasactivedeployments"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.name("hasActiveDeployments").call(operation)
    }

    /// `PATCH /deviceManagement/zebraFotaConnector` — Update zebraFotaConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaconnector-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::ZebraFotaConnector) -> Call<models::ZebraFotaConnector> {
        let operation = &Operation {
            name: "zebraFotaConnector: update",
            method: Method::Patch,
            path: "/deviceManagement/zebraFotaConnector",
            pages: &["intune-androidfotaservice-zebrafotaconnector-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
