// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/passwordauthenticationmethod?view=graph-rest-beta)
    PasswordAuthenticationMethod = "microsoft.graph.passwordAuthenticationMethod"
}

impl PasswordAuthenticationMethod {
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");

    /// `creationDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("creationDateTime")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `password`: `Edm.String`
    pub fn password(&self) -> Option<&str> {
        self.0.str("password")
    }

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}
