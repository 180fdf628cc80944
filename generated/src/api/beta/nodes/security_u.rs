// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::{models, requests};
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// `/me/informationProtection`
    UserInformationProtection
}

impl UserInformationProtection {
    /// `…/policy`
    pub fn policy(&self) -> super::UserInformationProtectionPolicy {
        super::UserInformationProtectionPolicy(self.0.name("policy"))
    }
}

crate::runtime::node! {
    /// `/me/informationProtection/policy`
    UserInformationProtectionPolicy
}

impl UserInformationProtectionPolicy {
    /// `…/labels`
    pub fn labels(&self) -> super::UserInformationProtectionPolicyLabels {
        super::UserInformationProtectionPolicyLabels(self.0.name("labels"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.informationProtectionLabel`, such as `/me/informationProtection/policy/labels`.
    UserInformationProtectionPolicyLabels[models::InformationProtectionLabel]
}

impl UserInformationProtectionPolicyLabels {
    /// `POST /me/informationProtection/policy/labels/evaluateApplication` — informationProtectionLabel: evaluateApplication
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionlabel-evaluateapplication?view=graph-rest-beta)
    /// Also: `/users/{id}/informationProtection/policy/labels/evaluateApplication`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn evaluate_application(
        &self,
        body: requests::information_protection_label::EvaluateApplicationRequest,
    ) -> Call<Vec<models::InformationProtectionAction>> {
        let sheet = "POST informationProtectionLabel: evaluate_application
            informationprotectionlabel-evaluateapplication: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/informationProtection/policy/labels/evaluateApplication
            /users/{id}/informationProtection/policy/labels/evaluateApplication";
        self.0.name("evaluateApplication").call(sheet).json(body)
    }

    /// `GET /me/informationProtection/policy/labels` — informationProtectionLabel: listLabels
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/informationprotectionpolicy-list-labels?view=graph-rest-beta)
    /// Also: `/users/{id | user-principal-name}/informationProtection/policy/labels`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `InformationProtectionPolicy.Read`; application: `InformationProtectionPolicy.Read.All`.
    pub fn list(&self) -> List<models::InformationProtectionLabel> {
        let sheet = "GET informationProtectionLabel: list
            informationprotectionpolicy-list-labels: InformationProtectionPolicy.Read | | InformationProtectionPolicy.Read.All
            /me/informationProtection/policy/labels
            /users/{id}/informationProtection/policy/labels";
        self.0.list(sheet)
    }
}
