// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.educationRoot`](https://learn.microsoft.com/graph/api/resources/educationroot?view=graph-rest-beta)
    EducationRoot = "microsoft.graph.educationRoot"
}

impl EducationRoot {
    /// `classes` in queries.
    pub const CLASSES: Property<Self> = Property::new("classes");
    /// `me` in queries.
    pub const ME: Property<Self> = Property::new("me");
    /// `schools` in queries.
    pub const SCHOOLS: Property<Self> = Property::new("schools");
    /// `users` in queries.
    pub const USERS: Property<Self> = Property::new("users");

    /// `classes`: `Collection(microsoft.graph.educationClass)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "education")]
    pub fn classes(&self) -> Option<&[super::EducationClass]> {
        self.0.models("classes")
    }

    /// `me`: `microsoft.graph.educationUser`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "education")]
    pub fn me(&self) -> Option<&super::EducationUser> {
        self.0.model("me")
    }

    /// `schools`: `Collection(microsoft.graph.educationSchool)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "education")]
    pub fn schools(&self) -> Option<&[super::EducationSchool]> {
        self.0.models("schools")
    }

    /// `users`: `Collection(microsoft.graph.educationUser)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "education")]
    pub fn users(&self) -> Option<&[super::EducationUser]> {
        self.0.models("users")
    }
}
