// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.identityGovernance`, such as `/identityGovernance`.
    IdentityGovernance = models::IdentityGovernance
}

impl IdentityGovernance {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::IdentityGovernance> {
        self.0.get("GET identityGovernance: get")
    }

    /// `…/accessReviews`
    pub fn access_reviews(&self) -> super::AccessReviewSet {
        super::AccessReviewSet(self.0.name("accessReviews"))
    }

    /// `…/appConsent`
    pub fn app_consent(&self) -> super::AppConsentApprovalRoute {
        super::AppConsentApprovalRoute(self.0.name("appConsent"))
    }

    /// `…/entitlementManagement`
    pub fn entitlement_management(&self) -> super::EntitlementManagement {
        super::EntitlementManagement(self.0.name("entitlementManagement"))
    }

    /// `…/termsOfUse`
    pub fn terms_of_use(&self) -> super::TermsOfUseContainer {
        super::TermsOfUseContainer(self.0.name("termsOfUse"))
    }
}
