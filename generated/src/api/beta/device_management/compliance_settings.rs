// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/complianceSettings`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/complianceSettings`
    ComplianceSettings
}

impl ComplianceSettings {
    /// `POST /deviceManagement/complianceSettings` — Create deviceManagementConfigurationSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create?view=graph-rest-beta) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
    ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
        let operation = &Operation {
            name: "deviceManagementConfigurationSettingDefinition: create",
            method: Method::Post,
            path: "/deviceManagement/complianceSettings",
            pages: &[
                "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-create",
                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/complianceSettings` — List deviceManagementConfigurationSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingDefinition> {
        let operation = &Operation {
            name: "deviceManagementConfigurationSettingDefinition: list",
            method: Method::Get,
            path: "/deviceManagement/complianceSettings",
            pages: &[
                "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-list",
                "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/complianceSettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/complianceSettings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/complianceSettings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}` — Delete deviceManagementConfigurationSettingDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-delete?view=graph-rest-beta) and 5 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementConfigurationSettingDefinition: delete",
                method: Method::Delete,
                path: "/deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}",
                pages: &[
                    "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-delete",
                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}` — Get deviceManagementConfigurationSettingDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-get?view=graph-rest-beta) and 5 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementConfigurationSettingDefinition> {
            let operation = &Operation {
                name: "deviceManagementConfigurationSettingDefinition: get",
                method: Method::Get,
                path: "/deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}",
                pages: &[
                    "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-get",
                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}` — Update deviceManagementConfigurationSettingDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-update?view=graph-rest-beta) and 5 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceManagementConfigurationSettingDefinition>,
        ) -> Call<models::DeviceManagementConfigurationSettingDefinition> {
            let operation = &Operation {
                name: "deviceManagementConfigurationSettingDefinition: update",
                method: Method::Patch,
                path: "/deviceManagement/complianceSettings/{deviceManagementConfigurationSettingDefinitionId}",
                pages: &[
                    "intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition-update",
                    "intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceManagementConfigurationSettingDefinition>::into(body))
        }
    }
}
