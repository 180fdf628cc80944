// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from bookingCustomerBase.
    ///
    /// [`microsoft.graph.bookingCustomer`](https://learn.microsoft.com/graph/api/resources/bookingcustomer?view=graph-rest-1.0)
    BookingCustomer: super::BookingCustomerBase = "microsoft.graph.bookingCustomer"
}

crate::runtime::derived! {
    BookingCustomer: super::Entity
}

impl BookingCustomer {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `addresses` in queries.
    pub const ADDRESSES: Property<Self> = Property::new("addresses");
    /// `phones` in queries.
    pub const PHONES: Property<Self> = Property::new("phones");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `addresses`: `Collection(microsoft.graph.physicalAddress)`
    pub fn addresses(&self) -> Option<&[super::PhysicalAddress]> {
        self.0.models("addresses")
    }

    /// Sets `addresses`.
    pub fn with_addresses(self, value: impl Into<Nullable<Vec<super::PhysicalAddress>>>) -> Self {
        Self(self.0.with("addresses", value))
    }

    /// `phones`: `Collection(microsoft.graph.phone)`
    pub fn phones(&self) -> Option<&[super::Phone]> {
        self.0.models("phones")
    }

    /// Sets `phones`.
    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::Phone>>>) -> Self {
        Self(self.0.with("phones", value))
    }
}
