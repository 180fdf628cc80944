// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identityGovernance`](https://learn.microsoft.com/graph/api/resources/identitygovernance?view=graph-rest-1.0)
    IdentityGovernance = "microsoft.graph.identityGovernance"
}

impl IdentityGovernance {
    /// `accessReviews` in queries.
    pub const ACCESS_REVIEWS: Property<Self> = Property::new("accessReviews");
    /// `appConsent` in queries.
    pub const APP_CONSENT: Property<Self> = Property::new("appConsent");
    /// `entitlementManagement` in queries.
    pub const ENTITLEMENT_MANAGEMENT: Property<Self> = Property::new("entitlementManagement");
    /// `termsOfUse` in queries.
    pub const TERMS_OF_USE: Property<Self> = Property::new("termsOfUse");

    /// `accessReviews`: `microsoft.graph.accessReviewSet`
    pub fn access_reviews(&self) -> Option<&super::AccessReviewSet> {
        self.0.model("accessReviews")
    }

    /// Sets `accessReviews`.
    pub fn with_access_reviews(self, value: impl Into<Nullable<super::AccessReviewSet>>) -> Self {
        Self(self.0.with("accessReviews", value))
    }

    /// `appConsent`: `microsoft.graph.appConsentApprovalRoute`
    pub fn app_consent(&self) -> Option<&super::AppConsentApprovalRoute> {
        self.0.model("appConsent")
    }

    /// Sets `appConsent`.
    pub fn with_app_consent(self, value: impl Into<Nullable<super::AppConsentApprovalRoute>>) -> Self {
        Self(self.0.with("appConsent", value))
    }

    /// `entitlementManagement`: `microsoft.graph.entitlementManagement`
    pub fn entitlement_management(&self) -> Option<&super::EntitlementManagement> {
        self.0.model("entitlementManagement")
    }

    /// Sets `entitlementManagement`.
    pub fn with_entitlement_management(self, value: impl Into<Nullable<super::EntitlementManagement>>) -> Self {
        Self(self.0.with("entitlementManagement", value))
    }

    /// `termsOfUse`: `microsoft.graph.termsOfUseContainer`
    pub fn terms_of_use(&self) -> Option<&super::TermsOfUseContainer> {
        self.0.model("termsOfUse")
    }

    /// Sets `termsOfUse`.
    pub fn with_terms_of_use(self, value: impl Into<Nullable<super::TermsOfUseContainer>>) -> Self {
        Self(self.0.with("termsOfUse", value))
    }
}
