// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/templateSettings`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/templateSettings`
    TemplateSettings
}

impl TemplateSettings {
    /// `POST /deviceManagement/templateSettings` — Create deviceManagementConfigurationSettingTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationSettingTemplate,
    ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
        let operation = &Operation {
            name: "deviceManagementConfigurationSettingTemplate: create",
            method: Method::Post,
            path: "/deviceManagement/templateSettings",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/templateSettings` — List deviceManagementConfigurationSettingTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingTemplate> {
        let operation = &Operation {
            name: "deviceManagementConfigurationSettingTemplate: list",
            method: Method::Get,
            path: "/deviceManagement/templateSettings",
            pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/templateSettings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/templateSettings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/templateSettings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}` — Delete deviceManagementConfigurationSettingTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementConfigurationSettingTemplate: delete",
                method: Method::Delete,
                path: "/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}` — Get deviceManagementConfigurationSettingTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementConfigurationSettingTemplate> {
            let operation = &Operation {
                name: "deviceManagementConfigurationSettingTemplate: get",
                method: Method::Get,
                path: "/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}` — Update deviceManagementConfigurationSettingTemplate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementConfigurationSettingTemplate,
        ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
            let operation = &Operation {
                name: "deviceManagementConfigurationSettingTemplate: update",
                method: Method::Patch,
                path: "/deviceManagement/templateSettings/{deviceManagementConfigurationSettingTemplateId}",
                pages: &["intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
