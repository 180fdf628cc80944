// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues`
    DefinitionValues
}

impl DefinitionValues {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues` — Create groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::GroupPolicyDefinitionValue) -> Call<models::GroupPolicyDefinitionValue> {
        let operation = &Operation {
            name: "groupPolicyDefinitionValue: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues",
            pages: &["intune-grouppolicy-grouppolicydefinitionvalue-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues` — List groupPolicyDefinitionValues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyDefinitionValue> {
        let operation = &Operation {
            name: "groupPolicyDefinitionValue: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues",
            pages: &["intune-grouppolicy-grouppolicydefinitionvalue-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
