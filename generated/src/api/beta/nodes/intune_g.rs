// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyCategory`, such as `/deviceManagement/groupPolicyCategories/{id}`.
    GroupPolicyCategory: super::Entity = models::GroupPolicyCategory
}

impl GroupPolicyCategory {
    /// `DELETE /deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}` — Delete groupPolicyUploadedCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyUploadedCategory: delete
            intune-grouppolicy-grouppolicyuploadedcategory-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyCategories/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/parent";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}` — Get groupPolicyCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyCategory> {
        let sheet = "GET groupPolicyCategory: get
            intune-grouppolicy-grouppolicycategory-get, intune-grouppolicy-grouppolicyuploadedcategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyCategories/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/parent";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyCategories/{groupPolicyCategoryId}` — Update groupPolicyCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicycategory-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children/{groupPolicyCategoryId}`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/parent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::GroupPolicyCategory>) -> Call<models::GroupPolicyCategory> {
        let sheet = "PATCH groupPolicyCategory: update
            intune-grouppolicy-grouppolicycategory-update, intune-grouppolicy-grouppolicyuploadedcategory-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyCategories/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/parent";
        self.0.call(sheet).json(Into::<models::GroupPolicyCategory>::into(body))
    }

    /// `…/children`
    pub fn children(&self) -> super::GroupPolicyCategoryChildren {
        super::GroupPolicyCategoryChildren(self.0.name("children"))
    }

    /// `…/definitionFile`
    pub fn definition_file(&self) -> super::GroupPolicyDefinitionFile {
        super::GroupPolicyDefinitionFile(self.0.name("definitionFile"))
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::GroupPolicyCategoryDefinitions {
        super::GroupPolicyCategoryDefinitions(self.0.name("definitions"))
    }

    /// `…/parent`
    pub fn parent(&self) -> super::GroupPolicyCategory {
        super::GroupPolicyCategory(self.0.name("parent"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyCategory`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children`.
    GroupPolicyCategoryChildren[models::GroupPolicyCategory]
}

impl GroupPolicyCategoryChildren {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children` — Create groupPolicyUploadedCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::GroupPolicyCategory>) -> Call<models::GroupPolicyUploadedCategory> {
        let sheet = "POST groupPolicyUploadedCategory: create
            intune-grouppolicy-grouppolicyuploadedcategory-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children";
        self.0.call(sheet).json(Into::<models::GroupPolicyCategory>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/children` — List groupPolicyUploadedCategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedcategory-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyCategory> {
        let sheet = "GET groupPolicyUploadedCategory: list
            intune-grouppolicy-grouppolicyuploadedcategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/children";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyDefinition`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions`.
    GroupPolicyCategoryDefinitions[models::GroupPolicyDefinition]
}

impl GroupPolicyCategoryDefinitions {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions` — Create groupPolicyUploadedDefinition
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
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions";
        self.0.call(sheet).json(Into::<models::GroupPolicyDefinition>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions` — List groupPolicyUploadedDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyDefinition> {
        let sheet = "GET groupPolicyUploadedDefinition: list
            intune-grouppolicy-grouppolicyuploadeddefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyConfiguration`, such as `/deviceManagement/groupPolicyConfigurations/{id}`.
    GroupPolicyConfiguration: super::Entity = models::GroupPolicyConfiguration
}

impl GroupPolicyConfiguration {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::group_policy_configuration::AssignRequest,
    ) -> Call<Vec<models::GroupPolicyConfigurationAssignment>> {
        let sheet = "POST groupPolicyConfiguration: assign
            intune-grouppolicy-grouppolicyconfiguration-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}` — Delete groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyConfiguration: delete
            intune-grouppolicy-grouppolicyconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}` — Get groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyConfiguration> {
        let sheet = "GET groupPolicyConfiguration: get
            intune-grouppolicy-grouppolicyconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}` — Update groupPolicyConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::GroupPolicyConfiguration) -> Call<models::GroupPolicyConfiguration> {
        let sheet = "PATCH groupPolicyConfiguration: update
            intune-grouppolicy-grouppolicyconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/updateDefinitionValues` — updateDefinitionValues action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update_definition_values(
        &self,
        body: requests::group_policy_configuration::UpdateDefinitionValuesRequest,
    ) -> Call<()> {
        let sheet = "POST groupPolicyConfiguration: update_definition_values
            intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/updateDefinitionValues";
        self.0.name("updateDefinitionValues").call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::GroupPolicyConfigurationAssignments {
        super::GroupPolicyConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/definitionValues`
    pub fn definition_values(&self) -> super::GroupPolicyConfigurationDefinitionValues {
        super::GroupPolicyConfigurationDefinitionValues(self.0.name("definitionValues"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyConfigurationAssignment`, such as `/deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}`.
    GroupPolicyConfigurationAssignment: super::Entity = models::GroupPolicyConfigurationAssignment
}

impl GroupPolicyConfigurationAssignment {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}` — Delete groupPolicyConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyConfigurationAssignment: delete
            intune-grouppolicy-grouppolicyconfigurationassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}` — Get groupPolicyConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyConfigurationAssignment> {
        let sheet = "GET groupPolicyConfigurationAssignment: get
            intune-grouppolicy-grouppolicyconfigurationassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments/{groupPolicyConfigurationAssignmentId}` — Update groupPolicyConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::GroupPolicyConfigurationAssignment,
    ) -> Call<models::GroupPolicyConfigurationAssignment> {
        let sheet = "PATCH groupPolicyConfigurationAssignment: update
            intune-grouppolicy-grouppolicyconfigurationassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyConfigurationAssignment`, such as `/deviceManagement/groupPolicyConfigurations/{id}/assignments`.
    GroupPolicyConfigurationAssignments[models::GroupPolicyConfigurationAssignment]
}

impl GroupPolicyConfigurationAssignments {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments` — Create groupPolicyConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::GroupPolicyConfigurationAssignment,
    ) -> Call<models::GroupPolicyConfigurationAssignment> {
        let sheet = "POST groupPolicyConfigurationAssignment: create
            intune-grouppolicy-grouppolicyconfigurationassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/assignments` — List groupPolicyConfigurationAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfigurationassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyConfigurationAssignment> {
        let sheet = "GET groupPolicyConfigurationAssignment: list
            intune-grouppolicy-grouppolicyconfigurationassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyDefinitionValue`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues`.
    GroupPolicyConfigurationDefinitionValues[models::GroupPolicyDefinitionValue]
}

impl GroupPolicyConfigurationDefinitionValues {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues` — Create groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::GroupPolicyDefinitionValue) -> Call<models::GroupPolicyDefinitionValue> {
        let sheet = "POST groupPolicyDefinitionValue: create
            intune-grouppolicy-grouppolicydefinitionvalue-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues` — List groupPolicyDefinitionValues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyDefinitionValue> {
        let sheet = "GET groupPolicyDefinitionValue: list
            intune-grouppolicy-grouppolicydefinitionvalue-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyDefinition`, such as `/deviceManagement/groupPolicyDefinitions/{id}`.
    GroupPolicyDefinition: super::Entity = models::GroupPolicyDefinition
}

impl GroupPolicyDefinition {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition` — Delete groupPolicyUploadedDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}` and 3 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyUploadedDefinition: delete
            intune-grouppolicy-grouppolicyuploadeddefinition-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/definition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/nextVersionDefinition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/previousVersionDefinition
            /deviceManagement/groupPolicyDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition` — Get groupPolicyDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyDefinition> {
        let sheet = "GET groupPolicyDefinition: get
            intune-grouppolicy-grouppolicydefinition-get, intune-grouppolicy-grouppolicyuploadeddefinition-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/definition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/nextVersionDefinition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/previousVersionDefinition
            /deviceManagement/groupPolicyDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/definition` — Update groupPolicyDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitions/{groupPolicyDefinitionId}`, `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions/{groupPolicyDefinitionId}` and 3 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::GroupPolicyDefinition>) -> Call<models::GroupPolicyDefinition> {
        let sheet = "PATCH groupPolicyDefinition: update
            intune-grouppolicy-grouppolicydefinition-update, intune-grouppolicy-grouppolicyuploadeddefinition-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/definition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitions/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/nextVersionDefinition
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/previousVersionDefinition
            /deviceManagement/groupPolicyDefinitions/{id}";
        self.0.call(sheet).json(Into::<models::GroupPolicyDefinition>::into(body))
    }

    /// `…/category`
    pub fn category(&self) -> super::GroupPolicyCategory {
        super::GroupPolicyCategory(self.0.name("category"))
    }

    /// `…/definitionFile`
    pub fn definition_file(&self) -> super::GroupPolicyDefinitionFile {
        super::GroupPolicyDefinitionFile(self.0.name("definitionFile"))
    }

    /// `…/nextVersionDefinition`
    pub fn next_version_definition(&self) -> super::GroupPolicyDefinition {
        super::GroupPolicyDefinition(self.0.name("nextVersionDefinition"))
    }

    /// `…/presentations`
    pub fn presentations(&self) -> super::GroupPolicyDefinitionPresentations {
        super::GroupPolicyDefinitionPresentations(self.0.name("presentations"))
    }

    /// `…/previousVersionDefinition`
    pub fn previous_version_definition(&self) -> super::GroupPolicyDefinition {
        super::GroupPolicyDefinition(self.0.name("previousVersionDefinition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyDefinitionFile`, such as `/deviceManagement/groupPolicyDefinitionFiles/{id}`.
    GroupPolicyDefinitionFile: super::Entity = models::GroupPolicyDefinitionFile
}

impl GroupPolicyDefinitionFile {
    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitionFile` — Get groupPolicyDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile`, `/deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFileId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyDefinitionFile> {
        let sheet = "GET groupPolicyDefinitionFile: get
            intune-grouppolicy-grouppolicydefinitionfile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitionFile
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile
            /deviceManagement/groupPolicyDefinitionFiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/category/definitionFile` — Update groupPolicyDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionfile-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile`, `/deviceManagement/groupPolicyDefinitionFiles/{groupPolicyDefinitionFileId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::GroupPolicyDefinitionFile>,
    ) -> Call<models::GroupPolicyDefinitionFile> {
        let sheet = "PATCH groupPolicyDefinitionFile: update
            intune-grouppolicy-grouppolicydefinitionfile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/category/definitionFile
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile
            /deviceManagement/groupPolicyDefinitionFiles/{id}";
        self.0.call(sheet).json(Into::<models::GroupPolicyDefinitionFile>::into(body))
    }

    /// `…/microsoft.graph.groupPolicyUploadedDefinitionFile`
    pub fn as_group_policy_uploaded_definition_file(&self) -> super::GroupPolicyUploadedDefinitionFile {
        super::GroupPolicyUploadedDefinitionFile(self.0.name("microsoft.graph.groupPolicyUploadedDefinitionFile"))
    }

    /// `…/definitions`
    pub fn definitions(&self) -> super::GroupPolicyDefinitionFileDefinitions {
        super::GroupPolicyDefinitionFileDefinitions(self.0.name("definitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyDefinition`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions`.
    GroupPolicyDefinitionFileDefinitions[models::GroupPolicyDefinition]
}

impl GroupPolicyDefinitionFileDefinitions {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions` — Create groupPolicyUploadedDefinition
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
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions";
        self.0.call(sheet).json(Into::<models::GroupPolicyDefinition>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/definitions` — List groupPolicyUploadedDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinition-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyDefinition> {
        let sheet = "GET groupPolicyUploadedDefinition: list
            intune-grouppolicy-grouppolicyuploadeddefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/definitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyPresentation`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations`.
    GroupPolicyDefinitionPresentations[models::GroupPolicyPresentation]
}

impl GroupPolicyDefinitionPresentations {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations` — Create groupPolicyUploadedPresentation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedpresentation-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-create?view=graph-rest-beta) and 7 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::GroupPolicyPresentation>,
    ) -> Call<models::GroupPolicyUploadedPresentation> {
        let sheet = "POST groupPolicyUploadedPresentation: create
            intune-grouppolicy-grouppolicyuploadedpresentation-create, intune-grouppolicy-grouppolicypresentationtext-create, intune-grouppolicy-grouppolicypresentationlistbox-create, intune-grouppolicy-grouppolicypresentationtextbox-create, intune-grouppolicy-grouppolicypresentationcheckbox-create, intune-grouppolicy-grouppolicypresentationcombobox-create, intune-grouppolicy-grouppolicypresentationdropdownlist-create, intune-grouppolicy-grouppolicypresentationmultitextbox-create, intune-grouppolicy-grouppolicypresentationdecimaltextbox-create, intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations";
        self.0.call(sheet).json(Into::<models::GroupPolicyPresentation>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations` — List groupPolicyUploadedPresentations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedpresentation-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-list?view=graph-rest-beta) and 7 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyPresentation> {
        let sheet = "GET groupPolicyUploadedPresentation: list
            intune-grouppolicy-grouppolicyuploadedpresentation-list, intune-grouppolicy-grouppolicypresentationtext-list, intune-grouppolicy-grouppolicypresentationlistbox-list, intune-grouppolicy-grouppolicypresentationtextbox-list, intune-grouppolicy-grouppolicypresentationcheckbox-list, intune-grouppolicy-grouppolicypresentationcombobox-list, intune-grouppolicy-grouppolicypresentationdropdownlist-list, intune-grouppolicy-grouppolicypresentationmultitextbox-list, intune-grouppolicy-grouppolicypresentationdecimaltextbox-list, intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyDefinitionValue`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}`.
    GroupPolicyDefinitionValue: super::Entity = models::GroupPolicyDefinitionValue
}

impl GroupPolicyDefinitionValue {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}` — Delete groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyDefinitionValue: delete
            intune-grouppolicy-grouppolicydefinitionvalue-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/definitionValue";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}` — Get groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyDefinitionValue> {
        let sheet = "GET groupPolicyDefinitionValue: get
            intune-grouppolicy-grouppolicydefinitionvalue-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/definitionValue";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}` — Update groupPolicyDefinitionValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicydefinitionvalue-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/definitionValue`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::GroupPolicyDefinitionValue) -> Call<models::GroupPolicyDefinitionValue> {
        let sheet = "PATCH groupPolicyDefinitionValue: update
            intune-grouppolicy-grouppolicydefinitionvalue-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/definitionValue";
        self.0.call(sheet).json(body)
    }

    /// `…/definition`
    pub fn definition(&self) -> super::GroupPolicyDefinition {
        super::GroupPolicyDefinition(self.0.name("definition"))
    }

    /// `…/presentationValues`
    pub fn presentation_values(&self) -> super::GroupPolicyDefinitionValuePresentationValues {
        super::GroupPolicyDefinitionValuePresentationValues(self.0.name("presentationValues"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyPresentationValue`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues`.
    GroupPolicyDefinitionValuePresentationValues[models::GroupPolicyPresentationValue]
}

impl GroupPolicyDefinitionValuePresentationValues {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues` — Create groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-create?view=graph-rest-beta) and 4 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::GroupPolicyPresentationValue>,
    ) -> Call<models::GroupPolicyPresentationValue> {
        let sheet = "POST groupPolicyPresentationValue: create
            intune-grouppolicy-grouppolicypresentationvalue-create, intune-grouppolicy-grouppolicypresentationvaluelist-create, intune-grouppolicy-grouppolicypresentationvaluetext-create, intune-grouppolicy-grouppolicypresentationvalueboolean-create, intune-grouppolicy-grouppolicypresentationvaluedecimal-create, intune-grouppolicy-grouppolicypresentationvaluemultitext-create, intune-grouppolicy-grouppolicypresentationvaluelongdecimal-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues";
        self.0.call(sheet).json(Into::<models::GroupPolicyPresentationValue>::into(body))
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues` — List groupPolicyPresentationValues
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-list?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyPresentationValue> {
        let sheet = "GET groupPolicyPresentationValue: list
            intune-grouppolicy-grouppolicypresentationvalue-list, intune-grouppolicy-grouppolicypresentationvaluelist-list, intune-grouppolicy-grouppolicypresentationvaluetext-list, intune-grouppolicy-grouppolicypresentationvalueboolean-list, intune-grouppolicy-grouppolicypresentationvaluedecimal-list, intune-grouppolicy-grouppolicypresentationvaluemultitext-list, intune-grouppolicy-grouppolicypresentationvaluelongdecimal-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyMigrationReport`, such as `/deviceManagement/groupPolicyMigrationReports/{id}`.
    GroupPolicyMigrationReport: super::Entity = models::GroupPolicyMigrationReport
}

impl GroupPolicyMigrationReport {
    /// `DELETE /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}` — Delete groupPolicyMigrationReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyMigrationReport: delete
            intune-gpanalyticsservice-grouppolicymigrationreport-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}` — Get groupPolicyMigrationReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyMigrationReport> {
        let sheet = "GET groupPolicyMigrationReport: get
            intune-gpanalyticsservice-grouppolicymigrationreport-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}` — Update groupPolicyMigrationReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicymigrationreport-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::GroupPolicyMigrationReport) -> Call<models::GroupPolicyMigrationReport> {
        let sheet = "PATCH groupPolicyMigrationReport: update
            intune-gpanalyticsservice-grouppolicymigrationreport-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReport-id}/updateScopeTags`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn update_scope_tags(
        &self,
        body: requests::group_policy_migration_report::UpdateScopeTagsRequest,
    ) -> Call<String> {
        let sheet = "POST groupPolicyMigrationReport: update_scope_tags
            : DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/groupPolicyMigrationReports/{id}/updateScopeTags";
        self.0.name("updateScopeTags").call(sheet).json(body)
    }

    /// `…/groupPolicySettingMappings`
    pub fn group_policy_setting_mappings(&self) -> super::GroupPolicyMigrationReportGroupPolicySettingMappings {
        super::GroupPolicyMigrationReportGroupPolicySettingMappings(self.0.name("groupPolicySettingMappings"))
    }

    /// `…/unsupportedGroupPolicyExtensions`
    pub fn unsupported_group_policy_extensions(
        &self,
    ) -> super::GroupPolicyMigrationReportUnsupportedGroupPolicyExtensions
    {
        super::GroupPolicyMigrationReportUnsupportedGroupPolicyExtensions(
            self.0.name("unsupportedGroupPolicyExtensions"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicySettingMapping`, such as `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings`.
    GroupPolicyMigrationReportGroupPolicySettingMappings[models::GroupPolicySettingMapping]
}

impl GroupPolicyMigrationReportGroupPolicySettingMappings {
    /// `POST /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings` — Create groupPolicySettingMapping
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::GroupPolicySettingMapping) -> Call<models::GroupPolicySettingMapping> {
        let sheet = "POST groupPolicySettingMapping: create
            intune-gpanalyticsservice-grouppolicysettingmapping-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings` — List groupPolicySettingMappings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicySettingMapping> {
        let sheet = "GET groupPolicySettingMapping: list
            intune-gpanalyticsservice-grouppolicysettingmapping-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.unsupportedGroupPolicyExtension`, such as `/deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions`.
    GroupPolicyMigrationReportUnsupportedGroupPolicyExtensions[models::UnsupportedGroupPolicyExtension]
}

impl GroupPolicyMigrationReportUnsupportedGroupPolicyExtensions {
    /// `POST /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions` — Create unsupportedgrouppolicyextension
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UnsupportedGroupPolicyExtension,
    ) -> Call<models::UnsupportedGroupPolicyExtension> {
        let sheet = "POST unsupportedGroupPolicyExtension: create
            intune-gpanalyticsservice-unsupportedgrouppolicyextension-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/unsupportedGroupPolicyExtensions` — List unsupportedgrouppolicyextensions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-unsupportedgrouppolicyextension-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::UnsupportedGroupPolicyExtension> {
        let sheet = "GET unsupportedGroupPolicyExtension: list
            intune-gpanalyticsservice-unsupportedgrouppolicyextension-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/unsupportedGroupPolicyExtensions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyObjectFile`, such as `/deviceManagement/groupPolicyObjectFiles/{id}`.
    GroupPolicyObjectFile: super::Entity = models::GroupPolicyObjectFile
}

impl GroupPolicyObjectFile {
    /// `DELETE /deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}` — Delete groupPolicyObjectFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyObjectFile: delete
            intune-gpanalyticsservice-grouppolicyobjectfile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyObjectFiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}` — Get groupPolicyObjectFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyObjectFile> {
        let sheet = "GET groupPolicyObjectFile: get
            intune-gpanalyticsservice-grouppolicyobjectfile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyObjectFiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyObjectFiles/{groupPolicyObjectFileId}` — Update groupPolicyObjectFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicyobjectfile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::GroupPolicyObjectFile) -> Call<models::GroupPolicyObjectFile> {
        let sheet = "PATCH groupPolicyObjectFile: update
            intune-gpanalyticsservice-grouppolicyobjectfile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyObjectFiles/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyOperation`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}`.
    GroupPolicyOperation: super::Entity = models::GroupPolicyOperation
}

impl GroupPolicyOperation {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}` — Delete groupPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyOperation: delete
            intune-grouppolicy-grouppolicyoperation-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}` — Get groupPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyOperation> {
        let sheet = "GET groupPolicyOperation: get
            intune-grouppolicy-grouppolicyoperation-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{groupPolicyOperationId}` — Update groupPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::GroupPolicyOperation) -> Call<models::GroupPolicyOperation> {
        let sheet = "PATCH groupPolicyOperation: update
            intune-grouppolicy-grouppolicyoperation-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyPresentation`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation`.
    GroupPolicyPresentation: super::Entity = models::GroupPolicyPresentation
}

impl GroupPolicyPresentation {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation` — Delete groupPolicyPresentationText
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationlistbox-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtextbox-delete?view=graph-rest-beta) and 7 more
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyPresentationText: delete
            intune-grouppolicy-grouppolicypresentationtext-delete, intune-grouppolicy-grouppolicypresentationlistbox-delete, intune-grouppolicy-grouppolicypresentationtextbox-delete, intune-grouppolicy-grouppolicypresentationcheckbox-delete, intune-grouppolicy-grouppolicypresentationcombobox-delete, intune-grouppolicy-grouppolicyuploadedpresentation-delete, intune-grouppolicy-grouppolicypresentationdropdownlist-delete, intune-grouppolicy-grouppolicypresentationmultitextbox-delete, intune-grouppolicy-grouppolicypresentationdecimaltextbox-delete, intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation` — Get groupPolicyPresentation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentation-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedpresentation-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-get?view=graph-rest-beta) and 8 more
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyPresentation> {
        let sheet = "GET groupPolicyPresentation: get
            intune-grouppolicy-grouppolicypresentation-get, intune-grouppolicy-grouppolicyuploadedpresentation-get, intune-grouppolicy-grouppolicypresentationtext-get, intune-grouppolicy-grouppolicypresentationlistbox-get, intune-grouppolicy-grouppolicypresentationtextbox-get, intune-grouppolicy-grouppolicypresentationcheckbox-get, intune-grouppolicy-grouppolicypresentationcombobox-get, intune-grouppolicy-grouppolicypresentationdropdownlist-get, intune-grouppolicy-grouppolicypresentationmultitextbox-get, intune-grouppolicy-grouppolicypresentationdecimaltextbox-get, intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation` — Update groupPolicyPresentation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentation-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadedpresentation-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationtext-update?view=graph-rest-beta) and 8 more
    /// Also: `/deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/presentations/{groupPolicyPresentationId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::GroupPolicyPresentation>) -> Call<models::GroupPolicyPresentation> {
        let sheet = "PATCH groupPolicyPresentation: update
            intune-grouppolicy-grouppolicypresentation-update, intune-grouppolicy-grouppolicyuploadedpresentation-update, intune-grouppolicy-grouppolicypresentationtext-update, intune-grouppolicy-grouppolicypresentationlistbox-update, intune-grouppolicy-grouppolicypresentationtextbox-update, intune-grouppolicy-grouppolicypresentationcheckbox-update, intune-grouppolicy-grouppolicypresentationcombobox-update, intune-grouppolicy-grouppolicypresentationdropdownlist-update, intune-grouppolicy-grouppolicypresentationmultitextbox-update, intune-grouppolicy-grouppolicypresentationdecimaltextbox-update, intune-grouppolicy-grouppolicypresentationlongdecimaltextbox-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/presentations/{id}";
        self.0.call(sheet).json(Into::<models::GroupPolicyPresentation>::into(body))
    }

    /// `…/definition`
    pub fn definition(&self) -> super::GroupPolicyDefinition {
        super::GroupPolicyDefinition(self.0.name("definition"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyPresentationValue`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}`.
    GroupPolicyPresentationValue: super::Entity = models::GroupPolicyPresentationValue
}

impl GroupPolicyPresentationValue {
    /// `DELETE /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}` — Delete groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-delete?view=graph-rest-beta) and 4 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyPresentationValue: delete
            intune-grouppolicy-grouppolicypresentationvalue-delete, intune-grouppolicy-grouppolicypresentationvaluelist-delete, intune-grouppolicy-grouppolicypresentationvaluetext-delete, intune-grouppolicy-grouppolicypresentationvalueboolean-delete, intune-grouppolicy-grouppolicypresentationvaluedecimal-delete, intune-grouppolicy-grouppolicypresentationvaluemultitext-delete, intune-grouppolicy-grouppolicypresentationvaluelongdecimal-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}` — Get groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-get?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyPresentationValue> {
        let sheet = "GET groupPolicyPresentationValue: get
            intune-grouppolicy-grouppolicypresentationvalue-get, intune-grouppolicy-grouppolicypresentationvaluelist-get, intune-grouppolicy-grouppolicypresentationvaluetext-get, intune-grouppolicy-grouppolicypresentationvalueboolean-get, intune-grouppolicy-grouppolicypresentationvaluedecimal-get, intune-grouppolicy-grouppolicypresentationvaluemultitext-get, intune-grouppolicy-grouppolicypresentationvaluelongdecimal-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}` — Update groupPolicyPresentationValue
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvalue-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluelist-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicypresentationvaluetext-update?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::GroupPolicyPresentationValue>,
    ) -> Call<models::GroupPolicyPresentationValue> {
        let sheet = "PATCH groupPolicyPresentationValue: update
            intune-grouppolicy-grouppolicypresentationvalue-update, intune-grouppolicy-grouppolicypresentationvaluelist-update, intune-grouppolicy-grouppolicypresentationvaluetext-update, intune-grouppolicy-grouppolicypresentationvalueboolean-update, intune-grouppolicy-grouppolicypresentationvaluedecimal-update, intune-grouppolicy-grouppolicypresentationvaluemultitext-update, intune-grouppolicy-grouppolicypresentationvaluelongdecimal-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}";
        self.0.call(sheet).json(Into::<models::GroupPolicyPresentationValue>::into(body))
    }

    /// `…/definitionValue`
    pub fn definition_value(&self) -> super::GroupPolicyDefinitionValue {
        super::GroupPolicyDefinitionValue(self.0.name("definitionValue"))
    }

    /// `…/presentation`
    pub fn presentation(&self) -> super::GroupPolicyPresentation {
        super::GroupPolicyPresentation(self.0.name("presentation"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicySettingMapping`, such as `/deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}`.
    GroupPolicySettingMapping: super::Entity = models::GroupPolicySettingMapping
}

impl GroupPolicySettingMapping {
    /// `DELETE /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}` — Delete groupPolicySettingMapping
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicySettingMapping: delete
            intune-gpanalyticsservice-grouppolicysettingmapping-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}` — Get groupPolicySettingMapping
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicySettingMapping> {
        let sheet = "GET groupPolicySettingMapping: get
            intune-gpanalyticsservice-grouppolicysettingmapping-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/groupPolicyMigrationReports/{groupPolicyMigrationReportId}/groupPolicySettingMappings/{groupPolicySettingMappingId}` — Update groupPolicySettingMapping
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-gpanalyticsservice-grouppolicysettingmapping-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::GroupPolicySettingMapping) -> Call<models::GroupPolicySettingMapping> {
        let sheet = "PATCH groupPolicySettingMapping: update
            intune-gpanalyticsservice-grouppolicysettingmapping-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyMigrationReports/{id}/groupPolicySettingMappings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.groupPolicyUploadedDefinitionFile`, such as `/deviceManagement/groupPolicyUploadedDefinitionFiles/{id}`.
    GroupPolicyUploadedDefinitionFile: super::GroupPolicyDefinitionFile = models::GroupPolicyUploadedDefinitionFile
}

impl GroupPolicyUploadedDefinitionFile {
    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/addLanguageFiles` — addLanguageFiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn add_language_files(
        &self,
        body: requests::group_policy_uploaded_definition_file::AddLanguageFilesRequest,
    ) -> Call<()> {
        let sheet = "POST groupPolicyUploadedDefinitionFile: add_language_files
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-addlanguagefiles: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}/addLanguageFiles";
        self.0.name("addLanguageFiles").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}` — Delete groupPolicyUploadedDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE groupPolicyUploadedDefinitionFile: delete
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}` — Get groupPolicyUploadedDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::GroupPolicyUploadedDefinitionFile> {
        let sheet = "GET groupPolicyUploadedDefinitionFile: get
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/remove` — Remove action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-remove?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn remove(&self) -> Call<()> {
        let sheet = "POST groupPolicyUploadedDefinitionFile: remove
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-remove: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}/remove";
        self.0.name("remove").call(sheet)
    }

    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/removeLanguageFiles` — removeLanguageFiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn remove_language_files(
        &self,
        body: requests::group_policy_uploaded_definition_file::RemoveLanguageFilesRequest,
    ) -> Call<()> {
        let sheet = "POST groupPolicyUploadedDefinitionFile: remove_language_files
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-removelanguagefiles: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}/removeLanguageFiles";
        self.0.name("removeLanguageFiles").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}` — Update groupPolicyUploadedDefinitionFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::GroupPolicyUploadedDefinitionFile,
    ) -> Call<models::GroupPolicyUploadedDefinitionFile> {
        let sheet = "PATCH groupPolicyUploadedDefinitionFile: update
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/updateLanguageFiles` — updateLanguageFiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update_language_files(
        &self,
        body: requests::group_policy_uploaded_definition_file::UpdateLanguageFilesRequest,
    ) -> Call<()> {
        let sheet = "POST groupPolicyUploadedDefinitionFile: update_language_files
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-updatelanguagefiles: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}/updateLanguageFiles";
        self.0.name("updateLanguageFiles").call(sheet).json(body)
    }

    /// `POST /deviceManagement/groupPolicyUploadedDefinitionFiles/{groupPolicyUploadedDefinitionFileId}/uploadNewVersion` — uploadNewVersion action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn upload_new_version(
        &self,
        body: requests::group_policy_uploaded_definition_file::UploadNewVersionRequest,
    ) -> Call<()> {
        let sheet = "POST groupPolicyUploadedDefinitionFile: upload_new_version
            intune-grouppolicy-grouppolicyuploadeddefinitionfile-uploadnewversion: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyUploadedDefinitionFiles/{id}/uploadNewVersion";
        self.0.name("uploadNewVersion").call(sheet).json(body)
    }

    /// `…/groupPolicyOperations`
    pub fn group_policy_operations(&self) -> super::GroupPolicyUploadedDefinitionFileGroupPolicyOperations {
        super::GroupPolicyUploadedDefinitionFileGroupPolicyOperations(self.0.name("groupPolicyOperations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.groupPolicyOperation`, such as `/deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations`.
    GroupPolicyUploadedDefinitionFileGroupPolicyOperations[models::GroupPolicyOperation]
}

impl GroupPolicyUploadedDefinitionFileGroupPolicyOperations {
    /// `POST /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations` — Create groupPolicyOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::GroupPolicyOperation) -> Call<models::GroupPolicyOperation> {
        let sheet = "POST groupPolicyOperation: create
            intune-grouppolicy-grouppolicyoperation-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/groupPolicyConfigurations/{groupPolicyConfigurationId}/definitionValues/{groupPolicyDefinitionValueId}/presentationValues/{groupPolicyPresentationValueId}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations` — List groupPolicyOperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyoperation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::GroupPolicyOperation> {
        let sheet = "GET groupPolicyOperation: list
            intune-grouppolicy-grouppolicyoperation-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/groupPolicyConfigurations/{id}/definitionValues/{id}/presentationValues/{id}/presentation/definition/definitionFile/microsoft.graph.groupPolicyUploadedDefinitionFile/groupPolicyOperations";
        self.0.list(sheet)
    }
}
