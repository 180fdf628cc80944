// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managementConditionExpression.
    ///
    /// [`microsoft.graph.managementConditionExpressionString`](https://learn.microsoft.com/graph/api/resources/intune-fencing-managementconditionexpressionstring?view=graph-rest-beta)
    ManagementConditionExpressionString: super::ManagementConditionExpression = "microsoft.graph.managementConditionExpressionString"
}

impl ManagementConditionExpressionString {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
