// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.usageRightsIncluded`, such as `/security/dataSecurityAndGovernance/sensitivityLabels/{id}/rights`.
    UsageRightsIncluded: super::Entity = models::UsageRightsIncluded
}

impl UsageRightsIncluded {
    /// `GET /security/dataSecurityAndGovernance/sensitivityLabels/{sensitivityLabel-id}/rights`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usagerightsincluded-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`; application: `SensitivityLabel.Read`, `SensitivityLabels.Read.All`.
    pub fn get(&self) -> Get<models::UsageRightsIncluded> {
        let sheet = "GET usageRightsIncluded: get
            usagerightsincluded-get: SensitivityLabel.Read SensitivityLabels.Read.All | | SensitivityLabel.Read SensitivityLabels.Read.All
            /security/dataSecurityAndGovernance/sensitivityLabels/{id}/rights";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userDataSecurityAndGovernance`, such as `/me/dataSecurityAndGovernance`.
    UserDataSecurityAndGovernance: super::Entity = models::UserDataSecurityAndGovernance
}

impl UserDataSecurityAndGovernance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserDataSecurityAndGovernance> {
        self.0.get("GET userDataSecurityAndGovernance: get")
    }

    /// `POST /me/dataSecurityAndGovernance/contentUploadSession`
    ///
    /// Source: list of requests.
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/contentUploadSession`.
    /// Permissions, least privileged first: work or school account: `Content.Process.User`, `Content.Process.All`; application: `Content.Process.User`, `Content.Process.All`.
    pub fn content_upload_session(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST userDataSecurityAndGovernance: content_upload_session
            : Content.Process.User Content.Process.All | | Content.Process.User Content.Process.All
            /me/dataSecurityAndGovernance/contentUploadSession
            /users/{id}/dataSecurityAndGovernance/contentUploadSession";
        self.0.name("contentUploadSession").call(sheet).json(body)
    }

    /// `POST /me/dataSecurityAndGovernance/processContent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/userdatasecurityandgovernance-processcontent?view=graph-rest-beta), metadata
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/processContent`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Content.Process.User`, `Content.Process.All`; application: `Content.Process.User`, `Content.Process.All`.
    pub fn process_content(
        &self,
        body: requests::user_data_security_and_governance::ProcessContentRequest,
    ) -> Call<models::ProcessContentResponse> {
        let sheet = "POST userDataSecurityAndGovernance: process_content
            userdatasecurityandgovernance-processcontent: Content.Process.User Content.Process.All | | Content.Process.User Content.Process.All
            /me/dataSecurityAndGovernance/processContent
            /users/{id}/dataSecurityAndGovernance/processContent";
        self.0.name("processContent").call(sheet).json(body)
    }

    /// `…/activities`
    pub fn activities(&self) -> super::ActivitiesContainer {
        super::ActivitiesContainer(self.0.name("activities"))
    }

    /// `…/protectionScopes`
    pub fn protection_scopes(&self) -> super::UserProtectionScopeContainer {
        super::UserProtectionScopeContainer(self.0.name("protectionScopes"))
    }

    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::DataSecurityAndGovernanceSensitivityLabels {
        super::DataSecurityAndGovernanceSensitivityLabels(self.0.name("sensitivityLabels"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.userProtectionScopeContainer`, such as `/me/dataSecurityAndGovernance/protectionScopes`.
    UserProtectionScopeContainer: super::Entity = models::UserProtectionScopeContainer
}

impl UserProtectionScopeContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::UserProtectionScopeContainer> {
        self.0.get("GET userProtectionScopeContainer: get")
    }

    /// `POST /me/dataSecurityAndGovernance/protectionScopes/compute`
    ///
    /// Source: metadata.
    /// Also: `/users/{user-id}/dataSecurityAndGovernance/protectionScopes/compute`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ProtectionScopes.Compute.User`, `ProtectionScopes.Compute.All`; application: `ProtectionScopes.Compute.User`, `ProtectionScopes.Compute.All`.
    pub fn compute(
        &self,
        body: requests::user_protection_scope_container::ComputeRequest,
    ) -> Call<Vec<models::PolicyUserScope>> {
        let sheet = "POST userProtectionScopeContainer: compute
            : ProtectionScopes.Compute.User ProtectionScopes.Compute.All | | ProtectionScopes.Compute.User ProtectionScopes.Compute.All
            /me/dataSecurityAndGovernance/protectionScopes/compute
            /users/{id}/dataSecurityAndGovernance/protectionScopes/compute";
        self.0.name("compute").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/users/security`
    UsersSecurity
}

impl UsersSecurity {
    /// `…/informationProtection`
    pub fn information_protection(&self) -> super::UsersSecurityInformationProtection {
        super::UsersSecurityInformationProtection(self.0.name("informationProtection"))
    }
}

crate::runtime::node! {
    /// `/users/security/informationProtection`
    UsersSecurityInformationProtection
}

impl UsersSecurityInformationProtection {
    /// `…/sensitivityLabels`
    pub fn sensitivity_labels(&self) -> super::UsersSecurityInformationProtectionSensitivityLabels {
        super::UsersSecurityInformationProtectionSensitivityLabels(self.0.name("sensitivityLabels"))
    }
}

crate::runtime::node! {
    /// `/users/security/informationProtection/sensitivityLabels`
    UsersSecurityInformationProtectionSensitivityLabels
}

impl UsersSecurityInformationProtectionSensitivityLabels {
    /// `POST /users/security/informationProtection/sensitivityLabels/evaluateClassificationResults`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_classification_results(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST sensitivityLabel: evaluate_classification_results
            : InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /users/security/informationProtection/sensitivityLabels/evaluateClassificationResults";
        self.0.name("evaluateClassificationResults").call(sheet).json(body)
    }

    /// `POST /users/security/informationProtection/sensitivityLabels/evaluateRemoval`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_removal(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST sensitivityLabel: evaluate_removal
            : InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /users/security/informationProtection/sensitivityLabels/evaluateRemoval";
        self.0.name("evaluateRemoval").call(sheet).json(body)
    }

    /// `POST /users/security/informationProtection/sensitivityLabels/extractContentLabel`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn extract_content_label(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST sensitivityLabel: extract_content_label
            : InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /users/security/informationProtection/sensitivityLabels/extractContentLabel";
        self.0.name("extractContentLabel").call(sheet).json(body)
    }
}
