// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyConfigurations`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyConfigurations`
    GroupPolicyConfigurations
}

impl GroupPolicyConfigurations {
    /// `POST /deviceManagement/groupPolicyConfigurations` — Create groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::GroupPolicyConfiguration) -> Call<models::GroupPolicyConfiguration> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyConfigurations",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations` — List groupPolicyConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyConfiguration> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyConfigurations",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
