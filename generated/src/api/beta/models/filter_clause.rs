// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.filterClause`](https://learn.microsoft.com/graph/api/resources/synchronization-filterclause?view=graph-rest-beta)
    FilterClause = "microsoft.graph.filterClause"
}

impl FilterClause {
    /// `operatorName` in queries.
    pub const OPERATOR_NAME: Property<Self> = Property::new("operatorName");
    /// `sourceOperandName` in queries.
    pub const SOURCE_OPERAND_NAME: Property<Self> = Property::new("sourceOperandName");
    /// `targetOperand` in queries.
    pub const TARGET_OPERAND: Property<Self> = Property::new("targetOperand");

    /// `operatorName`: `Edm.String`
    pub fn operator_name(&self) -> Option<&str> {
        self.0.str("operatorName")
    }

    /// Sets `operatorName`.
    pub fn with_operator_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatorName", value))
    }

    /// `sourceOperandName`: `Edm.String`
    pub fn source_operand_name(&self) -> Option<&str> {
        self.0.str("sourceOperandName")
    }

    /// Sets `sourceOperandName`.
    pub fn with_source_operand_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceOperandName", value))
    }

    /// `targetOperand`: `microsoft.graph.filterOperand`
    pub fn target_operand(&self) -> Option<&super::FilterOperand> {
        self.0.model("targetOperand")
    }

    /// Sets `targetOperand`.
    pub fn with_target_operand(self, value: impl Into<Nullable<super::FilterOperand>>) -> Self {
        Self(self.0.with("targetOperand", value))
    }
}
