// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appliedConditionalAccessPolicy`](https://learn.microsoft.com/graph/api/resources/appliedconditionalaccesspolicy?view=graph-rest-beta)
    AppliedConditionalAccessPolicy = "microsoft.graph.appliedConditionalAccessPolicy"
}

impl AppliedConditionalAccessPolicy {
    /// `authenticationStrength` in queries.
    pub const AUTHENTICATION_STRENGTH: Property<Self> = Property::new("authenticationStrength");
    /// `conditionsNotNot` in queries.
    pub const CONDITIONS_NOT_NOT: Property<Self> = Property::new("conditionsNotNot");
    /// `conditionsSatisfied` in queries.
    pub const CONDITIONS_SATISFIED: Property<Self> = Property::new("conditionsSatisfied");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `enforcedGrantControls` in queries.
    pub const ENFORCED_GRANT_CONTROLS: Property<Self> = Property::new("enforcedGrantControls");
    /// `enforcedSessionControls` in queries.
    pub const ENFORCED_SESSION_CONTROLS: Property<Self> = Property::new("enforcedSessionControls");
    /// `excludeRulesSatisfied` in queries.
    pub const EXCLUDE_RULES_SATISFIED: Property<Self> = Property::new("excludeRulesSatisfied");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `includeRulesSatisfied` in queries.
    pub const INCLUDE_RULES_SATISFIED: Property<Self> = Property::new("includeRulesSatisfied");
    /// `result` in queries.
    pub const RESULT: Property<Self> = Property::new("result");
    /// `sessionControlsNot` in queries.
    pub const SESSION_CONTROLS_NOT: Property<Self> = Property::new("sessionControlsNot");
    /// `conditionsNotSatisfied` in queries.
    pub const CONDITIONS_NOT_SATISFIED: Property<Self> = Property::new("conditionsNotSatisfied");

    /// `authenticationStrength`: `microsoft.graph.authenticationStrength`
    pub fn authentication_strength(&self) -> Option<&super::AuthenticationStrength> {
        self.0.model("authenticationStrength")
    }

    /// Sets `authenticationStrength`.
    pub fn with_authentication_strength(self, value: impl Into<Nullable<super::AuthenticationStrength>>) -> Self {
        Self(self.0.with("authenticationStrength", value))
    }

    /// `conditionsNotNot`: `microsoft.graph.conditionalAccessConditions`
    ///
    /// Possible values are: none, application, users, devicePlatform, location, signInRisk, clientType, userRisk, time, deviceState, ipAddressSeenByAzureAD, client, unknownFutureValue, ipAddressSeenByResourceProvider, servicePrincipals, servicePrincipalRisk.
    pub fn conditions_not_not(&self) -> Option<super::ConditionalAccessConditions> {
        self.0.enumeration("conditionsNotNot")
    }

    /// Sets `conditionsNotNot`.
    pub fn with_conditions_not_not(self, value: impl Into<Nullable<super::ConditionalAccessConditions>>) -> Self {
        Self(self.0.with("conditionsNotNot", value))
    }

    /// `conditionsSatisfied`: `microsoft.graph.conditionalAccessConditions`
    ///
    /// Possible values are: none, application, users, devicePlatform, location, signInRisk, clientType, userRisk, time, deviceState, ipAddressSeenByAzureAD, client, unknownFutureValue, ipAddressSeenByResourceProvider, servicePrincipals, servicePrincipalRisk.
    pub fn conditions_satisfied(&self) -> Option<super::ConditionalAccessConditions> {
        self.0.enumeration("conditionsSatisfied")
    }

    /// Sets `conditionsSatisfied`.
    pub fn with_conditions_satisfied(self, value: impl Into<Nullable<super::ConditionalAccessConditions>>) -> Self {
        Self(self.0.with("conditionsSatisfied", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `enforcedGrantControls`: `Collection(Edm.String)`
    pub fn enforced_grant_controls(&self) -> Option<Vec<&str>> {
        self.0.strs("enforcedGrantControls")
    }

    /// Sets `enforcedGrantControls`.
    pub fn with_enforced_grant_controls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enforcedGrantControls", value))
    }

    /// `enforcedSessionControls`: `Collection(Edm.String)`
    pub fn enforced_session_controls(&self) -> Option<Vec<&str>> {
        self.0.strs("enforcedSessionControls")
    }

    /// Sets `enforcedSessionControls`.
    pub fn with_enforced_session_controls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("enforcedSessionControls", value))
    }

    /// `excludeRulesSatisfied`: `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`
    pub fn exclude_rules_satisfied(&self) -> Option<&[super::ConditionalAccessRuleSatisfied]> {
        self.0.models("excludeRulesSatisfied")
    }

    /// Sets `excludeRulesSatisfied`.
    pub fn with_exclude_rules_satisfied(
        self,
        value: impl Into<Nullable<Vec<super::ConditionalAccessRuleSatisfied>>>,
    ) -> Self {
        Self(self.0.with("excludeRulesSatisfied", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `includeRulesSatisfied`: `Collection(microsoft.graph.conditionalAccessRuleSatisfied)`
    pub fn include_rules_satisfied(&self) -> Option<&[super::ConditionalAccessRuleSatisfied]> {
        self.0.models("includeRulesSatisfied")
    }

    /// Sets `includeRulesSatisfied`.
    pub fn with_include_rules_satisfied(
        self,
        value: impl Into<Nullable<Vec<super::ConditionalAccessRuleSatisfied>>>,
    ) -> Self {
        Self(self.0.with("includeRulesSatisfied", value))
    }

    /// `result`: `microsoft.graph.appliedConditionalAccessPolicyResult`
    ///
    /// Possible values are: success, failure, notApplied, notEnabled, unknown, unknownFutureValue, reportOnlySuccess, reportOnlyFailure, reportOnlyNotApplied, reportOnlyInterrupted.
    pub fn result(&self) -> Option<super::AppliedConditionalAccessPolicyResult> {
        self.0.enumeration("result")
    }

    /// Sets `result`.
    pub fn with_result(self, value: impl Into<Nullable<super::AppliedConditionalAccessPolicyResult>>) -> Self {
        Self(self.0.with("result", value))
    }

    /// `sessionControlsNot`: `Collection(Edm.String)`
    pub fn session_controls_not(&self) -> Option<Vec<&str>> {
        self.0.strs("sessionControlsNot")
    }

    /// Sets `sessionControlsNot`.
    pub fn with_session_controls_not(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sessionControlsNot", value))
    }

    /// `conditionsNotSatisfied`: `Edm.String`
    pub fn conditions_not_satisfied(&self) -> Option<&str> {
        self.0.str("conditionsNotSatisfied")
    }

    /// Sets `conditionsNotSatisfied`.
    pub fn with_conditions_not_satisfied(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("conditionsNotSatisfied", value))
    }
}
