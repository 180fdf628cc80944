// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List};

crate::runtime::node! {
    /// A collection of `microsoft.graph.importedDeviceIdentity`, such as `/deviceManagement/importedDeviceIdentities`.
    DeviceManagementImportedDeviceIdentities[models::ImportedDeviceIdentity]
}

impl DeviceManagementImportedDeviceIdentities {
    /// `POST /deviceManagement/importedDeviceIdentities` — Create importedDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ImportedDeviceIdentity>) -> Call<models::ImportedDeviceIdentity> {
        let sheet = "POST importedDeviceIdentity: create
            intune-enrollment-importeddeviceidentity-create, intune-enrollment-importeddeviceidentityresult-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities";
        self.0.call(sheet).json(Into::<models::ImportedDeviceIdentity>::into(body))
    }

    /// `POST /deviceManagement/importedDeviceIdentities/importDeviceIdentityList` — importDeviceIdentityList action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-importdeviceidentitylist?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn import_device_identity_list(
        &self,
        body: requests::imported_device_identity::ImportDeviceIdentityListRequest,
    ) -> Call<Vec<models::ImportedDeviceIdentityResult>> {
        let sheet = "POST importedDeviceIdentity: import_device_identity_list
            intune-enrollment-importeddeviceidentity-importdeviceidentitylist: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities/importDeviceIdentityList";
        self.0.name("importDeviceIdentityList").call(sheet).json(body)
    }

    /// `GET /deviceManagement/importedDeviceIdentities` — List importeddeviceidentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentityresult-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::ImportedDeviceIdentity> {
        let sheet = "GET importedDeviceIdentity: list
            intune-enrollment-importeddeviceidentity-list, intune-enrollment-importeddeviceidentityresult-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/importedDeviceIdentities/searchExistingIdentities` — searchExistingIdentities action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-searchexistingidentities?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn search_existing_identities(
        &self,
        body: requests::imported_device_identity::SearchExistingIdentitiesRequest,
    ) -> Call<Vec<models::ImportedDeviceIdentity>> {
        let sheet = "POST importedDeviceIdentity: search_existing_identities
            intune-enrollment-importeddeviceidentity-searchexistingidentities: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedDeviceIdentities/searchExistingIdentities";
        self.0.name("searchExistingIdentities").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, such as `/deviceManagement/importedWindowsAutopilotDeviceIdentities`.
    DeviceManagementImportedWindowsAutopilotDeviceIdentities[models::ImportedWindowsAutopilotDeviceIdentity]
}

impl DeviceManagementImportedWindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities` — Create importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ImportedWindowsAutopilotDeviceIdentity,
    ) -> Call<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "POST importedWindowsAutopilotDeviceIdentity: create
            intune-enrollment-importedwindowsautopilotdeviceidentity-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import` — Import action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn import(
        &self,
        body: requests::imported_windows_autopilot_device_identity::ImportRequest,
    ) -> Call<Vec<models::ImportedWindowsAutopilotDeviceIdentity>> {
        let sheet = "POST importedWindowsAutopilotDeviceIdentity: import
            intune-enrollment-importedwindowsautopilotdeviceidentity-import: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities/import";
        self.0.name("import").call(sheet).json(body)
    }

    /// `GET /deviceManagement/importedWindowsAutopilotDeviceIdentities` — List importedWindowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "GET importedWindowsAutopilotDeviceIdentity: list
            intune-enrollment-importedwindowsautopilotdeviceidentity-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntent`, such as `/deviceManagement/intents/{id}`.
    DeviceManagementIntent: super::Entity = models::DeviceManagementIntent
}

impl DeviceManagementIntent {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_management_intent::AssignRequest) -> Call<()> {
        let sheet = "POST deviceManagementIntent: assign
            intune-deviceintent-devicemanagementintent-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/compare` — Compare function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-compare?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn compare(&self, template_id: &str) -> List<models::DeviceManagementSettingComparison> {
        let sheet = "GET deviceManagementIntent: compare
            intune-deviceintent-devicemanagementintent-compare: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/compare(templateId='{templateId}')";
        self.0.function("compare", &[("templateId", Argument::quoted(template_id))]).list(sheet)
    }

    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/createCopy` — createCopy action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_copy(
        &self,
        body: requests::device_management_intent::CreateCopyRequest,
    ) -> Call<models::DeviceManagementIntent> {
        let sheet = "POST deviceManagementIntent: create_copy
            intune-deviceintent-devicemanagementintent-createcopy: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/createCopy";
        self.0.name("createCopy").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}` — Delete deviceManagementIntent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementIntent: delete
            intune-deviceintent-devicemanagementintent-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}` — Get deviceManagementIntent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntent> {
        let sheet = "GET deviceManagementIntent: get
            intune-deviceintent-devicemanagementintent-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntent-id}/getCustomizedSettings`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_customized_settings(&self) -> List<models::DeviceManagementIntentCustomizedSetting> {
        let sheet = "GET deviceManagementIntent: get_customized_settings
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/getCustomizedSettings";
        self.0.name("getCustomizedSettings").list(sheet)
    }

    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/migrateToTemplate` — migrateToTemplate action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn migrate_to_template(&self, body: requests::device_management_intent::MigrateToTemplateRequest) -> Call<()> {
        let sheet = "POST deviceManagementIntent: migrate_to_template
            intune-deviceintent-devicemanagementintent-migratetotemplate: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/migrateToTemplate";
        self.0.name("migrateToTemplate").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}` — Update deviceManagementIntent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementIntent) -> Call<models::DeviceManagementIntent> {
        let sheet = "PATCH deviceManagementIntent: update
            intune-deviceintent-devicemanagementintent-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/updateSettings` — updateSettings action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update_settings(&self, body: requests::device_management_intent::UpdateSettingsRequest) -> Call<()> {
        let sheet = "POST deviceManagementIntent: update_settings
            intune-deviceintent-devicemanagementintent-updatesettings: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/updateSettings";
        self.0.name("updateSettings").call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceManagementIntentAssignments {
        super::DeviceManagementIntentAssignments(self.0.name("assignments"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::DeviceManagementIntentCategories {
        super::DeviceManagementIntentCategories(self.0.name("categories"))
    }

    /// `…/deviceSettingStateSummaries`
    pub fn device_setting_state_summaries(&self) -> super::DeviceManagementIntentDeviceSettingStateSummaries {
        super::DeviceManagementIntentDeviceSettingStateSummaries(self.0.name("deviceSettingStateSummaries"))
    }

    /// `…/deviceStateSummary`
    pub fn device_state_summary(&self) -> super::DeviceManagementIntentDeviceStateSummary {
        super::DeviceManagementIntentDeviceStateSummary(self.0.name("deviceStateSummary"))
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::DeviceManagementIntentDeviceStates {
        super::DeviceManagementIntentDeviceStates(self.0.name("deviceStates"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::DeviceManagementIntentSettings {
        super::DeviceManagementIntentSettings(self.0.name("settings"))
    }

    /// `…/userStateSummary`
    pub fn user_state_summary(&self) -> super::DeviceManagementIntentUserStateSummary {
        super::DeviceManagementIntentUserStateSummary(self.0.name("userStateSummary"))
    }

    /// `…/userStates`
    pub fn user_states(&self) -> super::DeviceManagementIntentUserStates {
        super::DeviceManagementIntentUserStates(self.0.name("userStates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentAssignment`, such as `/deviceManagement/intents/{id}/assignments/{id}`.
    DeviceManagementIntentAssignment: super::Entity = models::DeviceManagementIntentAssignment
}

impl DeviceManagementIntentAssignment {
    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}` — Delete deviceManagementIntentAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementIntentAssignment: delete
            intune-deviceintent-devicemanagementintentassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}` — Get deviceManagementIntentAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentAssignment> {
        let sheet = "GET deviceManagementIntentAssignment: get
            intune-deviceintent-devicemanagementintentassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/assignments/{deviceManagementIntentAssignmentId}` — Update deviceManagementIntentAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentAssignment,
    ) -> Call<models::DeviceManagementIntentAssignment> {
        let sheet = "PATCH deviceManagementIntentAssignment: update
            intune-deviceintent-devicemanagementintentassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementIntentAssignment`, such as `/deviceManagement/intents/{id}/assignments`.
    DeviceManagementIntentAssignments[models::DeviceManagementIntentAssignment]
}

impl DeviceManagementIntentAssignments {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/assignments` — Create deviceManagementIntentAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementIntentAssignment,
    ) -> Call<models::DeviceManagementIntentAssignment> {
        let sheet = "POST deviceManagementIntentAssignment: create
            intune-deviceintent-devicemanagementintentassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/assignments` — List deviceManagementIntentAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementIntentAssignment> {
        let sheet = "GET deviceManagementIntentAssignment: list
            intune-deviceintent-devicemanagementintentassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementIntentSettingCategory`, such as `/deviceManagement/intents/{id}/categories`.
    DeviceManagementIntentCategories[models::DeviceManagementIntentSettingCategory]
}

impl DeviceManagementIntentCategories {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/categories` — Create deviceManagementIntentSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementIntentSettingCategory,
    ) -> Call<models::DeviceManagementIntentSettingCategory> {
        let sheet = "POST deviceManagementIntentSettingCategory: create
            intune-deviceintent-devicemanagementintentsettingcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories` — List deviceManagementIntentSettingCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementIntentSettingCategory> {
        let sheet = "GET deviceManagementIntentSettingCategory: list
            intune-deviceintent-devicemanagementintentsettingcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`, such as `/deviceManagement/intents/{id}/deviceSettingStateSummaries`.
    DeviceManagementIntentDeviceSettingStateSummaries[models::DeviceManagementIntentDeviceSettingStateSummary]
}

impl DeviceManagementIntentDeviceSettingStateSummaries {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries` — Create deviceManagementIntentDeviceSettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementIntentDeviceSettingStateSummary,
    ) -> Call<models::DeviceManagementIntentDeviceSettingStateSummary> {
        let sheet = "POST deviceManagementIntentDeviceSettingStateSummary: create
            intune-deviceintent-devicemanagementintentdevicesettingstatesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceSettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries` — List deviceManagementIntentDeviceSettingStateSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementIntentDeviceSettingStateSummary> {
        let sheet = "GET deviceManagementIntentDeviceSettingStateSummary: list
            intune-deviceintent-devicemanagementintentdevicesettingstatesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceSettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`, such as `/deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}`.
    DeviceManagementIntentDeviceSettingStateSummary: super::Entity = models::DeviceManagementIntentDeviceSettingStateSummary
}

impl DeviceManagementIntentDeviceSettingStateSummary {
    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}` — Delete deviceManagementIntentDeviceSettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementIntentDeviceSettingStateSummary: delete
            intune-deviceintent-devicemanagementintentdevicesettingstatesummary-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}` — Get deviceManagementIntentDeviceSettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentDeviceSettingStateSummary> {
        let sheet = "GET deviceManagementIntentDeviceSettingStateSummary: get
            intune-deviceintent-devicemanagementintentdevicesettingstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/deviceSettingStateSummaries/{deviceManagementIntentDeviceSettingStateSummaryId}` — Update deviceManagementIntentDeviceSettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicesettingstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentDeviceSettingStateSummary,
    ) -> Call<models::DeviceManagementIntentDeviceSettingStateSummary> {
        let sheet = "PATCH deviceManagementIntentDeviceSettingStateSummary: update
            intune-deviceintent-devicemanagementintentdevicesettingstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceSettingStateSummaries/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentDeviceState`, such as `/deviceManagement/intents/{id}/deviceStates/{id}`.
    DeviceManagementIntentDeviceState: super::Entity = models::DeviceManagementIntentDeviceState
}

impl DeviceManagementIntentDeviceState {
    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}` — Delete deviceManagementIntentDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementIntentDeviceState: delete
            intune-deviceintent-devicemanagementintentdevicestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}` — Get deviceManagementIntentDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentDeviceState> {
        let sheet = "GET deviceManagementIntentDeviceState: get
            intune-deviceintent-devicemanagementintentdevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/deviceStates/{deviceManagementIntentDeviceStateId}` — Update deviceManagementIntentDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentDeviceState,
    ) -> Call<models::DeviceManagementIntentDeviceState> {
        let sheet = "PATCH deviceManagementIntentDeviceState: update
            intune-deviceintent-devicemanagementintentdevicestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentDeviceStateSummary`, such as `/deviceManagement/intents/{id}/deviceStateSummary`.
    DeviceManagementIntentDeviceStateSummary: super::Entity = models::DeviceManagementIntentDeviceStateSummary
}

impl DeviceManagementIntentDeviceStateSummary {
    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceStateSummary` — Get deviceManagementIntentDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentDeviceStateSummary> {
        let sheet = "GET deviceManagementIntentDeviceStateSummary: get
            intune-deviceintent-devicemanagementintentdevicestatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/deviceStateSummary` — Update deviceManagementIntentDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentDeviceStateSummary,
    ) -> Call<models::DeviceManagementIntentDeviceStateSummary> {
        let sheet = "PATCH deviceManagementIntentDeviceStateSummary: update
            intune-deviceintent-devicemanagementintentdevicestatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStateSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementIntentDeviceState`, such as `/deviceManagement/intents/{id}/deviceStates`.
    DeviceManagementIntentDeviceStates[models::DeviceManagementIntentDeviceState]
}

impl DeviceManagementIntentDeviceStates {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/deviceStates` — Create deviceManagementIntentDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementIntentDeviceState,
    ) -> Call<models::DeviceManagementIntentDeviceState> {
        let sheet = "POST deviceManagementIntentDeviceState: create
            intune-deviceintent-devicemanagementintentdevicestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/deviceStates` — List deviceManagementIntentDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementIntentDeviceState> {
        let sheet = "GET deviceManagementIntentDeviceState: list
            intune-deviceintent-devicemanagementintentdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentSettingCategory`, such as `/deviceManagement/intents/{id}/categories/{id}`.
    DeviceManagementIntentSettingCategory: super::DeviceManagementSettingCategory = models::DeviceManagementIntentSettingCategory
}

impl DeviceManagementIntentSettingCategory {
    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}` — Delete deviceManagementIntentSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementIntentSettingCategory: delete
            intune-deviceintent-devicemanagementintentsettingcategory-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}` — Get deviceManagementIntentSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentSettingCategory> {
        let sheet = "GET deviceManagementIntentSettingCategory: get
            intune-deviceintent-devicemanagementintentsettingcategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}` — Update deviceManagementIntentSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentsettingcategory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentSettingCategory,
    ) -> Call<models::DeviceManagementIntentSettingCategory> {
        let sheet = "PATCH deviceManagementIntentSettingCategory: update
            intune-deviceintent-devicemanagementintentsettingcategory-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/settingDefinitions`
    pub fn setting_definitions(&self) -> super::DeviceManagementSettingCategorySettingDefinitions {
        super::DeviceManagementSettingCategorySettingDefinitions(self.0.name("settingDefinitions"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::DeviceManagementIntentSettingCategorySettings {
        super::DeviceManagementIntentSettingCategorySettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingInstance`, such as `/deviceManagement/intents/{id}/categories/{id}/settings`.
    DeviceManagementIntentSettingCategorySettings[models::DeviceManagementSettingInstance]
}

impl DeviceManagementIntentSettingCategorySettings {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings` — Create deviceManagementStringSettingInstance
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
            /deviceManagement/intents/{id}/categories/{id}/settings";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingInstance>::into(body))
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings` — List deviceManagementSettingInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingInstance> {
        let sheet = "GET deviceManagementSettingInstance: list
            intune-deviceintent-devicemanagementsettinginstance-list, intune-deviceintent-devicemanagementstringsettinginstance-list, intune-deviceintent-devicemanagementbooleansettinginstance-list, intune-deviceintent-devicemanagementcomplexsettinginstance-list, intune-deviceintent-devicemanagementintegersettinginstance-list, intune-deviceintent-devicemanagementcollectionsettinginstance-list, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingInstance`, such as `/deviceManagement/intents/{id}/settings`.
    DeviceManagementIntentSettings[models::DeviceManagementSettingInstance]
}

impl DeviceManagementIntentSettings {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/settings` — Create deviceManagementStringSettingInstance
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
            /deviceManagement/intents/{id}/settings";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingInstance>::into(body))
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/settings` — List deviceManagementSettingInstances
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-list?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingInstance> {
        let sheet = "GET deviceManagementSettingInstance: list
            intune-deviceintent-devicemanagementsettinginstance-list, intune-deviceintent-devicemanagementstringsettinginstance-list, intune-deviceintent-devicemanagementbooleansettinginstance-list, intune-deviceintent-devicemanagementcomplexsettinginstance-list, intune-deviceintent-devicemanagementintegersettinginstance-list, intune-deviceintent-devicemanagementcollectionsettinginstance-list, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/settings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentUserState`, such as `/deviceManagement/intents/{id}/userStates/{id}`.
    DeviceManagementIntentUserState: super::Entity = models::DeviceManagementIntentUserState
}

impl DeviceManagementIntentUserState {
    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}` — Delete deviceManagementIntentUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementIntentUserState: delete
            intune-deviceintent-devicemanagementintentuserstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}` — Get deviceManagementIntentUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentUserState> {
        let sheet = "GET deviceManagementIntentUserState: get
            intune-deviceintent-devicemanagementintentuserstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/userStates/{deviceManagementIntentUserStateId}` — Update deviceManagementIntentUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentUserState,
    ) -> Call<models::DeviceManagementIntentUserState> {
        let sheet = "PATCH deviceManagementIntentUserState: update
            intune-deviceintent-devicemanagementintentuserstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementIntentUserStateSummary`, such as `/deviceManagement/intents/{id}/userStateSummary`.
    DeviceManagementIntentUserStateSummary: super::Entity = models::DeviceManagementIntentUserStateSummary
}

impl DeviceManagementIntentUserStateSummary {
    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/userStateSummary` — Get deviceManagementIntentUserStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementIntentUserStateSummary> {
        let sheet = "GET deviceManagementIntentUserStateSummary: get
            intune-deviceintent-devicemanagementintentuserstatesummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStateSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/userStateSummary` — Update deviceManagementIntentUserStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementIntentUserStateSummary,
    ) -> Call<models::DeviceManagementIntentUserStateSummary> {
        let sheet = "PATCH deviceManagementIntentUserStateSummary: update
            intune-deviceintent-devicemanagementintentuserstatesummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStateSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementIntentUserState`, such as `/deviceManagement/intents/{id}/userStates`.
    DeviceManagementIntentUserStates[models::DeviceManagementIntentUserState]
}

impl DeviceManagementIntentUserStates {
    /// `POST /deviceManagement/intents/{deviceManagementIntentId}/userStates` — Create deviceManagementIntentUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementIntentUserState,
    ) -> Call<models::DeviceManagementIntentUserState> {
        let sheet = "POST deviceManagementIntentUserState: create
            intune-deviceintent-devicemanagementintentuserstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/userStates` — List deviceManagementIntentUserStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintentuserstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementIntentUserState> {
        let sheet = "GET deviceManagementIntentUserState: list
            intune-deviceintent-devicemanagementintentuserstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/userStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementIntent`, such as `/deviceManagement/intents`.
    DeviceManagementIntents[models::DeviceManagementIntent]
}

impl DeviceManagementIntents {
    /// `POST /deviceManagement/intents` — Create deviceManagementIntent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementIntent) -> Call<models::DeviceManagementIntent> {
        let sheet = "POST deviceManagementIntent: create
            intune-deviceintent-devicemanagementintent-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intents` — List deviceManagementIntents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementIntent> {
        let sheet = "GET deviceManagementIntent: list
            intune-deviceintent-devicemanagementintent-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.intuneBrandingProfile`, such as `/deviceManagement/intuneBrandingProfiles`.
    DeviceManagementIntuneBrandingProfiles[models::IntuneBrandingProfile]
}

impl DeviceManagementIntuneBrandingProfiles {
    /// `POST /deviceManagement/intuneBrandingProfiles` — Create intuneBrandingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::IntuneBrandingProfile) -> Call<models::IntuneBrandingProfile> {
        let sheet = "POST intuneBrandingProfile: create
            intune-wip-intunebrandingprofile-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/intuneBrandingProfiles` — List intuneBrandingProfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-intunebrandingprofile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::IntuneBrandingProfile> {
        let sheet = "GET intuneBrandingProfile: list
            intune-wip-intunebrandingprofile-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/intuneBrandingProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosUpdateDeviceStatus`, such as `/deviceManagement/iosUpdateStatuses`.
    DeviceManagementIosUpdateStatuses[models::IosUpdateDeviceStatus]
}

impl DeviceManagementIosUpdateStatuses {
    /// `POST /deviceManagement/iosUpdateStatuses` — Create iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
        let sheet = "POST iosUpdateDeviceStatus: create
            intune-deviceconfig-iosupdatedevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/iosUpdateStatuses` — List iosupdatedevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosUpdateDeviceStatus> {
        let sheet = "GET iosUpdateDeviceStatus: list
            intune-deviceconfig-iosupdatedevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses";
        self.0.list(sheet)
    }
}
