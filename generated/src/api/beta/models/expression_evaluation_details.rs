// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.expressionEvaluationDetails`](https://learn.microsoft.com/graph/api/resources/expressionevaluationdetails?view=graph-rest-beta)
    ExpressionEvaluationDetails = "microsoft.graph.expressionEvaluationDetails"
}

impl ExpressionEvaluationDetails {
    /// `expression` in queries.
    pub const EXPRESSION: Property<Self> = Property::new("expression");
    /// `expressionEvaluationDetails` in queries.
    pub const EXPRESSION_EVALUATION_DETAILS: Property<Self> = Property::new("expressionEvaluationDetails");
    /// `expressionResult` in queries.
    pub const EXPRESSION_RESULT: Property<Self> = Property::new("expressionResult");
    /// `propertyToEvaluate` in queries.
    pub const PROPERTY_TO_EVALUATE: Property<Self> = Property::new("propertyToEvaluate");

    /// `expression`: `Edm.String`
    pub fn expression(&self) -> Option<&str> {
        self.0.str("expression")
    }

    /// Sets `expression`.
    pub fn with_expression(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("expression", value))
    }

    /// `expressionEvaluationDetails`: `Collection(microsoft.graph.expressionEvaluationDetails)`
    pub fn expression_evaluation_details(&self) -> Option<&[super::ExpressionEvaluationDetails]> {
        self.0.models("expressionEvaluationDetails")
    }

    /// Sets `expressionEvaluationDetails`.
    pub fn with_expression_evaluation_details(
        self,
        value: impl Into<Nullable<Vec<super::ExpressionEvaluationDetails>>>,
    ) -> Self {
        Self(self.0.with("expressionEvaluationDetails", value))
    }

    /// `expressionResult`: `Edm.Boolean`
    pub fn expression_result(&self) -> Option<bool> {
        self.0.bool("expressionResult")
    }

    /// Sets `expressionResult`.
    pub fn with_expression_result(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("expressionResult", value))
    }

    /// `propertyToEvaluate`: `microsoft.graph.propertyToEvaluate`
    pub fn property_to_evaluate(&self) -> Option<&super::PropertyToEvaluate> {
        self.0.model("propertyToEvaluate")
    }

    /// Sets `propertyToEvaluate`.
    pub fn with_property_to_evaluate(self, value: impl Into<Nullable<super::PropertyToEvaluate>>) -> Self {
        Self(self.0.with("propertyToEvaluate", value))
    }
}
