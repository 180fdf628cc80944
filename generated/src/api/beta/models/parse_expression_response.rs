// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.parseExpressionResponse`](https://learn.microsoft.com/graph/api/resources/synchronization-parseexpressionresponse?view=graph-rest-beta)
    ParseExpressionResponse = "microsoft.graph.parseExpressionResponse"
}

impl ParseExpressionResponse {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `evaluationResult` in queries.
    pub const EVALUATION_RESULT: Property<Self> = Property::new("evaluationResult");
    /// `evaluationSucceeded` in queries.
    pub const EVALUATION_SUCCEEDED: Property<Self> = Property::new("evaluationSucceeded");
    /// `parsedExpression` in queries.
    pub const PARSED_EXPRESSION: Property<Self> = Property::new("parsedExpression");
    /// `parsingSucceeded` in queries.
    pub const PARSING_SUCCEEDED: Property<Self> = Property::new("parsingSucceeded");

    /// `error`: `microsoft.graph.publicError`
    pub fn error(&self) -> Option<&super::PublicError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::PublicError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `evaluationResult`: `Collection(Edm.String)`
    pub fn evaluation_result(&self) -> Option<Vec<&str>> {
        self.0.strs("evaluationResult")
    }

    /// Sets `evaluationResult`.
    pub fn with_evaluation_result(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("evaluationResult", value))
    }

    /// `evaluationSucceeded`: `Edm.Boolean`
    pub fn evaluation_succeeded(&self) -> Option<bool> {
        self.0.bool("evaluationSucceeded")
    }

    /// Sets `evaluationSucceeded`.
    pub fn with_evaluation_succeeded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("evaluationSucceeded", value))
    }

    /// `parsedExpression`: `microsoft.graph.attributeMappingSource`
    pub fn parsed_expression(&self) -> Option<&super::AttributeMappingSource> {
        self.0.model("parsedExpression")
    }

    /// Sets `parsedExpression`.
    pub fn with_parsed_expression(self, value: impl Into<Nullable<super::AttributeMappingSource>>) -> Self {
        Self(self.0.with("parsedExpression", value))
    }

    /// `parsingSucceeded`: `Edm.Boolean`
    pub fn parsing_succeeded(&self) -> Option<bool> {
        self.0.bool("parsingSucceeded")
    }

    /// Sets `parsingSucceeded`.
    pub fn with_parsing_succeeded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("parsingSucceeded", value))
    }
}
