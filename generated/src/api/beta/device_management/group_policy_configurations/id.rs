// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyConfigurations/{id}`

use super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyConfigurations/{id}`
    Id
}

impl Id {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn assign(
        &self,
        body: requests::group_policy_configuration::AssignRequest,
    ) -> Call<Vec<models::GroupPolicyConfigurationAssignment>> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: assign",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assign",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-assign"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("assign").call(operation).json(body)
    }

    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}` — Delete groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: delete",
            method: Method::Delete,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-delete"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}` — Get groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::GroupPolicyConfiguration> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: get",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}` — Update groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::GroupPolicyConfiguration) -> Call<models::GroupPolicyConfiguration> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: update",
            method: Method::Patch,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/updateDefinitionValues` — updateDefinitionValues action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update_definition_values(
        &self,
        body: requests::group_policy_configuration::UpdateDefinitionValuesRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "groupPolicyConfiguration: update_definition_values",
            method: Method::Post,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/updateDefinitionValues",
            pages: &["intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("updateDefinitionValues").call(operation).json(body)
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/assignments`
    pub fn assignments(&self) -> assignments::Assignments {
        assignments::Assignments(self.0.name("assignments"))
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues`
    pub fn definition_values(&self) -> definition_values::DefinitionValues {
        definition_values::DefinitionValues(self.0.name("definitionValues"))
    }
}

/// `/deviceManagement/groupPolicyConfigurations/{id}/assignments`
pub mod assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyConfigurations/{id}/assignments`
        Assignments
    }

    impl Assignments {
        /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments` — Create groupPolicyConfigurationAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::GroupPolicyConfigurationAssignment,
        ) -> Call<models::GroupPolicyConfigurationAssignment> {
            let operation = &Operation {
                name: "groupPolicyConfigurationAssignment: create",
                method: Method::Post,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments",
                pages: &["intune-grouppolicy-grouppolicyconfigurationassignment-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments` — List groupPolicyConfigurationAssignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::GroupPolicyConfigurationAssignment> {
            let operation = &Operation {
                name: "groupPolicyConfigurationAssignment: list",
                method: Method::Get,
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments",
                pages: &["intune-grouppolicy-grouppolicyconfigurationassignment-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}` — Delete groupPolicyConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "groupPolicyConfigurationAssignment: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}",
                    pages: &["intune-grouppolicy-grouppolicyconfigurationassignment-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}` — Get groupPolicyConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::GroupPolicyConfigurationAssignment> {
                let operation = &Operation {
                    name: "groupPolicyConfigurationAssignment: get",
                    method: Method::Get,
                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}",
                    pages: &["intune-grouppolicy-grouppolicyconfigurationassignment-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}` — Update groupPolicyConfigurationAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::GroupPolicyConfigurationAssignment,
            ) -> Call<models::GroupPolicyConfigurationAssignment> {
                let operation = &Operation {
                    name: "groupPolicyConfigurationAssignment: update",
                    method: Method::Patch,
                    path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}",
                    pages: &["intune-grouppolicy-grouppolicyconfigurationassignment-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod definition_values;
