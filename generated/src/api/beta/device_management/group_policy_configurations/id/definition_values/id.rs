// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}`

use super::super::super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}`
    Id
}

impl Id {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}` — Delete groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "groupPolicyDefinitionValue: delete",
            method: Method::Delete,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}",
            pages: &["intune-grouppolicy-grouppolicydefinitionvalue-delete"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}` — Get groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::GroupPolicyDefinitionValue> {
        let operation = &Operation {
            name: "groupPolicyDefinitionValue: get",
            method: Method::Get,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}",
            pages: &["intune-grouppolicy-grouppolicydefinitionvalue-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}` — Update groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::GroupPolicyDefinitionValue) -> Call<models::GroupPolicyDefinitionValue> {
        let operation = &Operation {
            name: "groupPolicyDefinitionValue: update",
            method: Method::Patch,
            path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}",
            pages: &["intune-grouppolicy-grouppolicydefinitionvalue-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/definition`
    pub fn definition(&self) -> definition::Definition {
        definition::Definition(self.0.name("definition"))
    }

    /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues`
    pub fn presentation_values(&self) -> presentation_values::PresentationValues {
        presentation_values::PresentationValues(self.0.name("presentationValues"))
    }
}

/// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/definition`
pub mod definition {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/definition`
        Definition
    }

    impl Definition {
        /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition` — Delete groupPolicyUploadedDefinition
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
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition",
                pages: &["intune-grouppolicy-grouppolicyuploadeddefinition-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition` — Get groupPolicyDefinition
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
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition",
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

        /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition` — Update groupPolicyDefinition
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
                path: "/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition",
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

pub mod presentation_values;
