// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.evaluateDynamicMembershipResult`](https://learn.microsoft.com/graph/api/resources/evaluatedynamicmembershipresult?view=graph-rest-beta)
    EvaluateDynamicMembershipResult = "microsoft.graph.evaluateDynamicMembershipResult"
}

impl EvaluateDynamicMembershipResult {
    /// `membershipRule` in queries.
    pub const MEMBERSHIP_RULE: Property<Self> = Property::new("membershipRule");
    /// `membershipRuleEvaluationDetails` in queries.
    pub const MEMBERSHIP_RULE_EVALUATION_DETAILS: Property<Self> = Property::new("membershipRuleEvaluationDetails");
    /// `membershipRuleEvaluationResult` in queries.
    pub const MEMBERSHIP_RULE_EVALUATION_RESULT: Property<Self> = Property::new("membershipRuleEvaluationResult");

    /// `membershipRule`: `Edm.String`
    pub fn membership_rule(&self) -> Option<&str> {
        self.0.str("membershipRule")
    }

    /// Sets `membershipRule`.
    pub fn with_membership_rule(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("membershipRule", value))
    }

    /// `membershipRuleEvaluationDetails`: `microsoft.graph.expressionEvaluationDetails`
    pub fn membership_rule_evaluation_details(&self) -> Option<&super::ExpressionEvaluationDetails> {
        self.0.model("membershipRuleEvaluationDetails")
    }

    /// Sets `membershipRuleEvaluationDetails`.
    pub fn with_membership_rule_evaluation_details(
        self,
        value: impl Into<Nullable<super::ExpressionEvaluationDetails>>,
    ) -> Self {
        Self(self.0.with("membershipRuleEvaluationDetails", value))
    }

    /// `membershipRuleEvaluationResult`: `Edm.Boolean`
    pub fn membership_rule_evaluation_result(&self) -> Option<bool> {
        self.0.bool("membershipRuleEvaluationResult")
    }

    /// Sets `membershipRuleEvaluationResult`.
    pub fn with_membership_rule_evaluation_result(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("membershipRuleEvaluationResult", value))
    }
}
