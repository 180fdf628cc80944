// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.educationRoot`](https://learn.microsoft.com/graph/api/resources/educationroot?view=graph-rest-beta)
    EducationRoot = "microsoft.graph.educationRoot"
}

impl EducationRoot {
    pub const CLASSES: Property<Self> = Property::new("classes");
    pub const ME: Property<Self> = Property::new("me");
    pub const SCHOOLS: Property<Self> = Property::new("schools");
    pub const USERS: Property<Self> = Property::new("users");

    #[cfg(feature = "education")]
    /// `classes`: `Collection(microsoft.graph.educationClass)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn classes(&self) -> Option<&[super::EducationClass]> {
        self.0.models("classes")
    }

    #[cfg(feature = "education")]
    /// `me`: `microsoft.graph.educationUser`, read-only
    ///
    /// Read-only. Nullable.
    pub fn me(&self) -> Option<&super::EducationUser> {
        self.0.model("me")
    }

    #[cfg(feature = "education")]
    /// `schools`: `Collection(microsoft.graph.educationSchool)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn schools(&self) -> Option<&[super::EducationSchool]> {
        self.0.models("schools")
    }

    #[cfg(feature = "education")]
    /// `users`: `Collection(microsoft.graph.educationUser)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn users(&self) -> Option<&[super::EducationUser]> {
        self.0.models("users")
    }
}
