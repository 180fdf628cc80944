// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.telecomExpenseManagementPartner`, such as `/deviceManagement/telecomExpenseManagementPartners`.
    DeviceManagementTelecomExpenseManagementPartners[models::TelecomExpenseManagementPartner]
}

impl DeviceManagementTelecomExpenseManagementPartners {
    /// `POST /deviceManagement/telecomExpenseManagementPartners` — Create telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TelecomExpenseManagementPartner,
    ) -> Call<models::TelecomExpenseManagementPartner> {
        let sheet = "POST telecomExpenseManagementPartner: create
            intune-tem-telecomexpensemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/telecomExpenseManagementPartners` — List telecomexpensemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TelecomExpenseManagementPartner> {
        let sheet = "GET telecomExpenseManagementPartner: list
            intune-tem-telecomexpensemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementTemplate`, such as `/deviceManagement/templates/{id}`.
    DeviceManagementTemplate: super::Entity = models::DeviceManagementTemplate
}

impl DeviceManagementTemplate {
    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/compare` — Compare function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-compare?view=graph-rest-beta)
    /// Also: `/deviceManagement/templates/{deviceManagementTemplateId}/compare`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn compare(&self, template_id: &str) -> List<models::DeviceManagementSettingComparison> {
        let sheet = "GET deviceManagementTemplate: compare
            intune-deviceintent-devicemanagementtemplate-compare: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/migratableTo/{id}/compare(templateId='{templateId}')
            /deviceManagement/templates/{id}/compare(templateId='{templateId}')";
        self.0.function("compare", &[("templateId", Argument::quoted(template_id))]).list(sheet)
    }

    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/createInstance` — createInstance action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta)
    /// Also: `/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}/createInstance`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_instance(
        &self,
        body: requests::device_management_template::CreateInstanceRequest,
    ) -> Call<models::DeviceManagementIntent> {
        let sheet = "POST deviceManagementTemplate: create_instance
            intune-deviceintent-devicemanagementtemplate-createinstance: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/createInstance
            /deviceManagement/templates/{id}/migratableTo/{id}/createInstance";
        self.0.name("createInstance").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}` — Delete deviceManagementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementTemplate: delete
            intune-deviceintent-devicemanagementtemplate-delete, intune-deviceintent-securitybaselinetemplate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}
            /deviceManagement/templates/{id}/migratableTo/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}` — Get deviceManagementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementTemplate> {
        let sheet = "GET deviceManagementTemplate: get
            intune-deviceintent-devicemanagementtemplate-get, intune-deviceintent-securitybaselinetemplate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}
            /deviceManagement/templates/{id}/migratableTo/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}` — Update deviceManagementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/{deviceManagementTemplateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::DeviceManagementTemplate>) -> Call<models::DeviceManagementTemplate> {
        let sheet = "PATCH deviceManagementTemplate: update
            intune-deviceintent-devicemanagementtemplate-update, intune-deviceintent-securitybaselinetemplate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}
            /deviceManagement/templates/{id}/migratableTo/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementTemplate>::into(body))
    }

    /// `…/microsoft.graph.securityBaselineTemplate`
    pub fn as_security_baseline_template(&self) -> super::SecurityBaselineTemplate {
        super::SecurityBaselineTemplate(self.0.name("microsoft.graph.securityBaselineTemplate"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::DeviceManagementTemplateCategories {
        super::DeviceManagementTemplateCategories(self.0.name("categories"))
    }

    /// `…/migratableTo`
    pub fn migratable_to(&self) -> super::DeviceManagementTemplateMigratableTo {
        super::DeviceManagementTemplateMigratableTo(self.0.name("migratableTo"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::DeviceManagementTemplateSettingsCollection {
        super::DeviceManagementTemplateSettingsCollection(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementTemplateSettingCategory`, such as `/deviceManagement/templates/{id}/categories`.
    DeviceManagementTemplateCategories[models::DeviceManagementTemplateSettingCategory]
}

impl DeviceManagementTemplateCategories {
    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/categories` — Create deviceManagementTemplateSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementTemplateSettingCategory,
    ) -> Call<models::DeviceManagementTemplateSettingCategory> {
        let sheet = "POST deviceManagementTemplateSettingCategory: create
            intune-deviceintent-devicemanagementtemplatesettingcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories` — List deviceManagementTemplateSettingCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementTemplateSettingCategory> {
        let sheet = "GET deviceManagementTemplateSettingCategory: list
            intune-deviceintent-devicemanagementtemplatesettingcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementTemplate`, such as `/deviceManagement/templates/{id}/migratableTo`.
    DeviceManagementTemplateMigratableTo[models::DeviceManagementTemplate]
}

impl DeviceManagementTemplateMigratableTo {
    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo` — Create deviceManagementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceManagementTemplate>) -> Call<models::DeviceManagementTemplate> {
        let sheet = "POST deviceManagementTemplate: create
            intune-deviceintent-devicemanagementtemplate-create, intune-deviceintent-securitybaselinetemplate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/migratableTo";
        self.0.call(sheet).json(Into::<models::DeviceManagementTemplate>::into(body))
    }

    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo/importOffice365DeviceConfigurationPolicies` — importOffice365DeviceConfigurationPolicies action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn import_office365_device_configuration_policies(&self) -> Call<Vec<models::DeviceManagementIntent>> {
        let sheet = "POST deviceManagementTemplate: import_office365_device_configuration_policies
            intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/migratableTo/importOffice365DeviceConfigurationPolicies";
        self.0.name("importOffice365DeviceConfigurationPolicies").call(sheet)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/migratableTo` — List deviceManagementTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementTemplate> {
        let sheet = "GET deviceManagementTemplate: list
            intune-deviceintent-devicemanagementtemplate-list, intune-deviceintent-securitybaselinetemplate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/migratableTo";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementTemplateSettingCategory`, such as `/deviceManagement/templates/{id}/categories/{id}`.
    DeviceManagementTemplateSettingCategory: super::DeviceManagementSettingCategory = models::DeviceManagementTemplateSettingCategory
}

impl DeviceManagementTemplateSettingCategory {
    /// `DELETE /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}` — Delete deviceManagementTemplateSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementTemplateSettingCategory: delete
            intune-deviceintent-devicemanagementtemplatesettingcategory-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}` — Get deviceManagementTemplateSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementTemplateSettingCategory> {
        let sheet = "GET deviceManagementTemplateSettingCategory: get
            intune-deviceintent-devicemanagementtemplatesettingcategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}` — Update deviceManagementTemplateSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplatesettingcategory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementTemplateSettingCategory,
    ) -> Call<models::DeviceManagementTemplateSettingCategory> {
        let sheet = "PATCH deviceManagementTemplateSettingCategory: update
            intune-deviceintent-devicemanagementtemplatesettingcategory-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/recommendedSettings`
    pub fn recommended_settings(&self) -> super::DeviceManagementTemplateSettingCategoryRecommendedSettings {
        super::DeviceManagementTemplateSettingCategoryRecommendedSettings(self.0.name("recommendedSettings"))
    }

    /// `…/settingDefinitions`
    pub fn setting_definitions(&self) -> super::DeviceManagementSettingCategorySettingDefinitions {
        super::DeviceManagementSettingCategorySettingDefinitions(self.0.name("settingDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingInstance`, such as `/deviceManagement/templates/{id}/categories/{id}/recommendedSettings`.
    DeviceManagementTemplateSettingCategoryRecommendedSettings[models::DeviceManagementSettingInstance]
}

impl DeviceManagementTemplateSettingCategoryRecommendedSettings {
    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings` — Create deviceManagementStringSettingInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-create?view=graph-rest-beta) and 3 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementSettingInstance>,
    ) -> Call<models::DeviceManagementSettingInstance> {
        let sheet = "POST deviceManagementStringSettingInstance: create
            intune-deviceintent-devicemanagementstringsettinginstance-create, intune-deviceintent-devicemanagementbooleansettinginstance-create, intune-deviceintent-devicemanagementcomplexsettinginstance-create, intune-deviceintent-devicemanagementintegersettinginstance-create, intune-deviceintent-devicemanagementcollectionsettinginstance-create, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories/{id}/recommendedSettings";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingInstance>::into(body))
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings` — List deviceManagementSettingInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingInstance> {
        let sheet = "GET deviceManagementSettingInstance: list
            intune-deviceintent-devicemanagementsettinginstance-list, intune-deviceintent-devicemanagementstringsettinginstance-list, intune-deviceintent-devicemanagementbooleansettinginstance-list, intune-deviceintent-devicemanagementcomplexsettinginstance-list, intune-deviceintent-devicemanagementintegersettinginstance-list, intune-deviceintent-devicemanagementcollectionsettinginstance-list, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/categories/{id}/recommendedSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementConfigurationSettingTemplate`, such as `/deviceManagement/templateSettings`.
    DeviceManagementTemplateSettings[models::DeviceManagementConfigurationSettingTemplate]
}

impl DeviceManagementTemplateSettings {
    /// `POST /deviceManagement/templateSettings` — Create deviceManagementConfigurationSettingTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementConfigurationSettingTemplate,
    ) -> Call<models::DeviceManagementConfigurationSettingTemplate> {
        let sheet = "POST deviceManagementConfigurationSettingTemplate: create
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templateSettings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/templateSettings` — List deviceManagementConfigurationSettingTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementConfigurationSettingTemplate> {
        let sheet = "GET deviceManagementConfigurationSettingTemplate: list
            intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templateSettings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingInstance`, such as `/deviceManagement/templates/{id}/settings`.
    DeviceManagementTemplateSettingsCollection[models::DeviceManagementSettingInstance]
}

impl DeviceManagementTemplateSettingsCollection {
    /// `POST /deviceManagement/templates/{deviceManagementTemplateId}/settings` — Create deviceManagementStringSettingInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-create?view=graph-rest-beta) and 3 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementSettingInstance>,
    ) -> Call<models::DeviceManagementSettingInstance> {
        let sheet = "POST deviceManagementStringSettingInstance: create
            intune-deviceintent-devicemanagementstringsettinginstance-create, intune-deviceintent-devicemanagementbooleansettinginstance-create, intune-deviceintent-devicemanagementcomplexsettinginstance-create, intune-deviceintent-devicemanagementintegersettinginstance-create, intune-deviceintent-devicemanagementcollectionsettinginstance-create, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/settings";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingInstance>::into(body))
    }

    /// `GET /deviceManagement/templates/{deviceManagementTemplateId}/settings` — List deviceManagementSettingInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingInstance> {
        let sheet = "GET deviceManagementSettingInstance: list
            intune-deviceintent-devicemanagementsettinginstance-list, intune-deviceintent-devicemanagementstringsettinginstance-list, intune-deviceintent-devicemanagementbooleansettinginstance-list, intune-deviceintent-devicemanagementcomplexsettinginstance-list, intune-deviceintent-devicemanagementintegersettinginstance-list, intune-deviceintent-devicemanagementcollectionsettinginstance-list, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementTemplate`, such as `/deviceManagement/templates`.
    DeviceManagementTemplates[models::DeviceManagementTemplate]
}

impl DeviceManagementTemplates {
    /// `POST /deviceManagement/templates` — Create deviceManagementTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceManagementTemplate>) -> Call<models::DeviceManagementTemplate> {
        let sheet = "POST deviceManagementTemplate: create
            intune-deviceintent-devicemanagementtemplate-create, intune-deviceintent-securitybaselinetemplate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates";
        self.0.call(sheet).json(Into::<models::DeviceManagementTemplate>::into(body))
    }

    /// `POST /deviceManagement/templates/importOffice365DeviceConfigurationPolicies` — importOffice365DeviceConfigurationPolicies action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn import_office365_device_configuration_policies(&self) -> Call<Vec<models::DeviceManagementIntent>> {
        let sheet = "POST deviceManagementTemplate: import_office365_device_configuration_policies
            intune-deviceintent-devicemanagementtemplate-importoffice365deviceconfigurationpolicies: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates/importOffice365DeviceConfigurationPolicies";
        self.0.name("importOffice365DeviceConfigurationPolicies").call(sheet)
    }

    /// `GET /deviceManagement/templates` — List deviceManagementTemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-securitybaselinetemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementTemplate> {
        let sheet = "GET deviceManagementTemplate: list
            intune-deviceintent-devicemanagementtemplate-list, intune-deviceintent-securitybaselinetemplate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/templates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termsAndConditions`, such as `/deviceManagement/termsAndConditions`.
    DeviceManagementTermsAndConditions[models::TermsAndConditions]
}

impl DeviceManagementTermsAndConditions {
    /// `POST /deviceManagement/termsAndConditions` — Create termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
        let sheet = "POST termsAndConditions: create
            intune-companyterms-termsandconditions-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions` — List termsandconditionses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditions> {
        let sheet = "GET termsAndConditions: list
            intune-companyterms-termsandconditions-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementTroubleshootingEvent`, such as `/deviceManagement/troubleshootingEvents/{id}`.
    DeviceManagementTroubleshootingEvent: super::Entity = models::DeviceManagementTroubleshootingEvent
}

impl DeviceManagementTroubleshootingEvent {
    /// `DELETE /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Delete enrollmentTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE enrollmentTroubleshootingEvent: delete
            intune-troubleshooting-enrollmenttroubleshootingevent-delete, intune-troubleshooting-applevpptokentroubleshootingevent-delete, intune-troubleshooting-devicemanagementtroubleshootingevent-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Get deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "GET deviceManagementTroubleshootingEvent: get
            intune-troubleshooting-devicemanagementtroubleshootingevent-get, intune-troubleshooting-enrollmenttroubleshootingevent-get, intune-troubleshooting-applevpptokentroubleshootingevent-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Update deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "PATCH deviceManagementTroubleshootingEvent: update
            intune-troubleshooting-devicemanagementtroubleshootingevent-update, intune-troubleshooting-enrollmenttroubleshootingevent-update, intune-troubleshooting-applevpptokentroubleshootingevent-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementTroubleshootingEvent`, such as `/deviceManagement/troubleshootingEvents`.
    DeviceManagementTroubleshootingEvents[models::DeviceManagementTroubleshootingEvent]
}

impl DeviceManagementTroubleshootingEvents {
    /// `POST /deviceManagement/troubleshootingEvents` — Create deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "POST deviceManagementTroubleshootingEvent: create
            intune-troubleshooting-devicemanagementtroubleshootingevent-create, intune-troubleshooting-enrollmenttroubleshootingevent-create, intune-troubleshooting-applevpptokentroubleshootingevent-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents";
        self.0.call(sheet).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }

    /// `GET /deviceManagement/troubleshootingEvents` — List devicemanagementtroubleshootingevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-troubleshooting-applevpptokentroubleshootingevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "GET deviceManagementTroubleshootingEvent: list
            intune-troubleshooting-devicemanagementtroubleshootingevent-list, intune-troubleshooting-enrollmenttroubleshootingevent-list, intune-troubleshooting-applevpptokentroubleshootingevent-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents";
        self.0.list(sheet)
    }
}
