// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/settingDefinitions`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/settingDefinitions`
    SettingDefinitions
}

impl SettingDefinitions {
    /// `POST /deviceManagement/settingDefinitions` — Create deviceManagementSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-create?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementSettingDefinition>,
    ) -> Call<models::DeviceManagementSettingDefinition> {
        let operation = &Operation {
            name: "deviceManagementSettingDefinition: create",
            method: Method::Post,
            path: "/deviceManagement/settingDefinitions",
            pages: &[
                "intune-deviceintent-devicemanagementsettingdefinition-create",
                "intune-deviceintent-devicemanagementcomplexsettingdefinition-create",
                "intune-deviceintent-devicemanagementcollectionsettingdefinition-create",
                "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/settingDefinitions` — List deviceManagementSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-list?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementSettingDefinition> {
        let operation = &Operation {
            name: "deviceManagementSettingDefinition: list",
            method: Method::Get,
            path: "/deviceManagement/settingDefinitions",
            pages: &[
                "intune-deviceintent-devicemanagementsettingdefinition-list",
                "intune-deviceintent-devicemanagementcomplexsettingdefinition-list",
                "intune-deviceintent-devicemanagementcollectionsettingdefinition-list",
                "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/settingDefinitions/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/settingDefinitions/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/settingDefinitions/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}` — Delete deviceManagementSettingDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-delete?view=graph-rest-beta) and 1 more
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementSettingDefinition: delete",
                method: Method::Delete,
                path: "/deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}",
                pages: &[
                    "intune-deviceintent-devicemanagementsettingdefinition-delete",
                    "intune-deviceintent-devicemanagementcomplexsettingdefinition-delete",
                    "intune-deviceintent-devicemanagementcollectionsettingdefinition-delete",
                    "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}` — Get deviceManagementSettingDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-get?view=graph-rest-beta) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementSettingDefinition> {
            let operation = &Operation {
                name: "deviceManagementSettingDefinition: get",
                method: Method::Get,
                path: "/deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}",
                pages: &[
                    "intune-deviceintent-devicemanagementsettingdefinition-get",
                    "intune-deviceintent-devicemanagementcomplexsettingdefinition-get",
                    "intune-deviceintent-devicemanagementcollectionsettingdefinition-get",
                    "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}` — Update deviceManagementSettingDefinition
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-update?view=graph-rest-beta) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceManagementSettingDefinition>,
        ) -> Call<models::DeviceManagementSettingDefinition> {
            let operation = &Operation {
                name: "deviceManagementSettingDefinition: update",
                method: Method::Patch,
                path: "/deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}",
                pages: &[
                    "intune-deviceintent-devicemanagementsettingdefinition-update",
                    "intune-deviceintent-devicemanagementcomplexsettingdefinition-update",
                    "intune-deviceintent-devicemanagementcollectionsettingdefinition-update",
                    "intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
        }
    }
}
