// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.currencyColumn`](https://learn.microsoft.com/graph/api/resources/currencycolumn?view=graph-rest-beta)
    CurrencyColumn = "microsoft.graph.currencyColumn"
}

impl CurrencyColumn {
    /// `locale` in queries.
    pub const LOCALE: Property<Self> = Property::new("locale");

    /// `locale`: `Edm.String`
    pub fn locale(&self) -> Option<&str> {
        self.0.str("locale")
    }

    /// Sets `locale`.
    pub fn with_locale(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locale", value))
    }
}
