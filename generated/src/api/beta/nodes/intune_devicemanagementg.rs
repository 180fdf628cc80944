// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List, Object};

crate::runtime::node! {
    /// `/deviceManagement/getAssignedRoleIdsForLoggedInUser`
    DeviceManagementGetAssignedRoleIdsForLoggedInUser
}

impl DeviceManagementGetAssignedRoleIdsForLoggedInUser {
    /// `GET /deviceManagement/getAssignedRoleIdsForLoggedInUser` — getAssignedRoleIdsForLoggedInUser function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getassignedroleidsforloggedinuser?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get(&self) -> Get<Object> {
        let sheet = "GET deviceManagement: get
            intune-shared-devicemanagement-getassignedroleidsforloggedinuser: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getAssignedRoleIdsForLoggedInUser";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyCategory`, such as `/deviceManagement/groupPolicyCategories`.
    DeviceManagementGroupPolicyCategories[models::GroupPolicyCategory]
}

impl DeviceManagementGroupPolicyCategories {
    /// `POST /deviceManagement/groupPolicyCategories` — Create groupPolicyUploadedCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::GroupPolicyCategory>) -> Call<models::GroupPolicyUploadedCategory> {
        let sheet = "POST groupPolicyUploadedCategory: create
            intune-grouppolicy-grouppolicyuploadedcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyCategories";
        self.0.call(sheet).json(Into::<models::GroupPolicyCategory>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyCategories` — List groupPolicyUploadedCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyCategory> {
        let sheet = "GET groupPolicyUploadedCategory: list
            intune-grouppolicy-grouppolicyuploadedcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyConfiguration`, such as `/deviceManagement/groupPolicyConfigurations`.
    DeviceManagementGroupPolicyConfigurations[models::GroupPolicyConfiguration]
}

impl DeviceManagementGroupPolicyConfigurations {
    /// `POST /deviceManagement/groupPolicyConfigurations` — Create groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::GroupPolicyConfiguration) -> Call<models::GroupPolicyConfiguration> {
        let sheet = "POST groupPolicyConfiguration: create
            intune-grouppolicy-grouppolicyconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations` — List groupPolicyConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyConfiguration> {
        let sheet = "GET groupPolicyConfiguration: list
            intune-grouppolicy-grouppolicyconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyDefinition`, such as `/deviceManagement/groupPolicyDefinitions`.
    DeviceManagementGroupPolicyDefinitions[models::GroupPolicyDefinition]
}

impl DeviceManagementGroupPolicyDefinitions {
    /// `POST /deviceManagement/groupPolicyDefinitions` — Create groupPolicyUploadedDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::GroupPolicyDefinition>,
    ) -> Call<models::GroupPolicyUploadedDefinition> {
        let sheet = "POST groupPolicyUploadedDefinition: create
            intune-grouppolicy-grouppolicyuploadeddefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyDefinitions";
        self.0.call(sheet).json(Into::<models::GroupPolicyDefinition>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyDefinitions` — List groupPolicyUploadedDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyDefinition> {
        let sheet = "GET groupPolicyUploadedDefinition: list
            intune-grouppolicy-grouppolicyuploadeddefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyMigrationReport`, such as `/deviceManagement/groupPolicyMigrationReports`.
    DeviceManagementGroupPolicyMigrationReports[models::GroupPolicyMigrationReport]
}

impl DeviceManagementGroupPolicyMigrationReports {
    /// `POST /deviceManagement/groupPolicyMigrationReports` — Create groupPolicyMigrationReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::GroupPolicyMigrationReport) -> Call<models::GroupPolicyMigrationReport> {
        let sheet = "POST groupPolicyMigrationReport: create
            intune-gpanalyticsservice-grouppolicymigrationreport-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/groupPolicyMigrationReports/createMigrationReport` — createMigrationReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create_migration_report(
        &self,
        body: requests::group_policy_migration_report::CreateMigrationReportRequest,
    ) -> Call<String> {
        let sheet = "POST groupPolicyMigrationReport: create_migration_report
            intune-gpanalyticsservice-grouppolicymigrationreport-createmigrationreport: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/createMigrationReport";
        self.0.name("createMigrationReport").call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports` — List groupPolicyMigrationReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyMigrationReport> {
        let sheet = "GET groupPolicyMigrationReport: list
            intune-gpanalyticsservice-grouppolicymigrationreport-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyObjectFile`, such as `/deviceManagement/groupPolicyObjectFiles`.
    DeviceManagementGroupPolicyObjectFiles[models::GroupPolicyObjectFile]
}

impl DeviceManagementGroupPolicyObjectFiles {
    /// `POST /deviceManagement/groupPolicyObjectFiles` — Create groupPolicyObjectFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::GroupPolicyObjectFile) -> Call<models::GroupPolicyObjectFile> {
        let sheet = "POST groupPolicyObjectFile: create
            intune-gpanalyticsservice-grouppolicyobjectfile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyObjectFiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyObjectFiles` — List groupPolicyObjectFiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyObjectFile> {
        let sheet = "GET groupPolicyObjectFile: list
            intune-gpanalyticsservice-grouppolicyobjectfile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyObjectFiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyUploadedDefinitionFile`, such as `/deviceManagement/groupPolicyUploadedDefinitionFiles`.
    DeviceManagementGroupPolicyUploadedDefinitionFiles[models::GroupPolicyUploadedDefinitionFile]
}

impl DeviceManagementGroupPolicyUploadedDefinitionFiles {
    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles` — Create groupPolicyUploadedDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::GroupPolicyUploadedDefinitionFile,
    ) -> Call<models::GroupPolicyUploadedDefinitionFile> {
        let sheet = "POST groupPolicyUploadedDefinitionFile: create
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyUploadedDefinitionFiles` — List groupPolicyUploadedDefinitionFiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyUploadedDefinitionFile> {
        let sheet = "GET groupPolicyUploadedDefinitionFile: list
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles";
        self.0.list(sheet)
    }
}
