// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyDefinitions`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyDefinitions`
    GroupPolicyDefinitions
}

impl GroupPolicyDefinitions {
    /// `POST /deviceManagement/groupPolicyDefinitions` — Create groupPolicyUploadedDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::GroupPolicyUploadedDefinition) -> Call<models::GroupPolicyUploadedDefinition> {
        let operation = &Operation {
            name: "groupPolicyUploadedDefinition: create",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyDefinitions",
            pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/groupPolicyDefinitions` — List groupPolicyUploadedDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::GroupPolicyUploadedDefinition> {
        let operation = &Operation {
            name: "groupPolicyUploadedDefinition: list",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyDefinitions",
            pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/groupPolicyDefinitions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/groupPolicyDefinitions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyDefinitions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/groupPolicyDefinitions/{groupPolicyDefinitionId}` — Delete groupPolicyUploadedDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "groupPolicyUploadedDefinition: delete",
                method: Method::Delete,
                path: "/deviceManagement/groupPolicyDefinitions/{groupPolicyDefinitionId}",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyDefinitions/{groupPolicyDefinitionId}` — Get groupPolicyDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
            let operation = &Operation {
                name: "groupPolicyDefinition: get",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyDefinitions/{groupPolicyDefinitionId}",
                pages: &[
                    "intune-grouppolicy-grouppolicydefinition-get",
                    "intune-grouppolicy-grouppolicyuploadeddefinition-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/groupPolicyDefinitions/{groupPolicyDefinitionId}` — Update groupPolicyDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: impl Into<models::GroupPolicyDefinition>) -> Call<models::GroupPolicyDefinition> {
            let operation = &Operation {
                name: "groupPolicyDefinition: update",
                method: Method::Patch,
                path: "/deviceManagement/groupPolicyDefinitions/{groupPolicyDefinitionId}",
                pages: &[
                    "intune-grouppolicy-grouppolicydefinition-update",
                    "intune-grouppolicy-grouppolicyuploadeddefinition-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::GroupPolicyDefinition>::into(body))
        }
    }
}
