// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingCurrency`](https://learn.microsoft.com/graph/api/resources/bookingcurrency?view=graph-rest-1.0)
    BookingCurrency = "microsoft.graph.bookingCurrency"
}

impl BookingCurrency {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `symbol` in queries.
    pub const SYMBOL: Property<Self> = Property::new("symbol");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `symbol`: `Edm.String`
    pub fn symbol(&self) -> Option<&str> {
        self.0.str("symbol")
    }

    /// Sets `symbol`.
    pub fn with_symbol(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("symbol", value))
    }
}
