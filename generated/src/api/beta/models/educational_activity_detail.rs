// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationalActivityDetail`](https://learn.microsoft.com/graph/api/resources/educationalactivitydetail?view=graph-rest-beta)
    EducationalActivityDetail = "microsoft.graph.educationalActivityDetail"
}

impl EducationalActivityDetail {
    /// `abbreviation` in queries.
    pub const ABBREVIATION: Property<Self> = Property::new("abbreviation");
    /// `activities` in queries.
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    /// `awards` in queries.
    pub const AWARDS: Property<Self> = Property::new("awards");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `fieldsOfStudy` in queries.
    pub const FIELDS_OF_STUDY: Property<Self> = Property::new("fieldsOfStudy");
    /// `grade` in queries.
    pub const GRADE: Property<Self> = Property::new("grade");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `abbreviation`: `Edm.String`
    pub fn abbreviation(&self) -> Option<&str> {
        self.0.str("abbreviation")
    }

    /// Sets `abbreviation`.
    pub fn with_abbreviation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("abbreviation", value))
    }

    /// `activities`: `Edm.String`
    pub fn activities(&self) -> Option<&str> {
        self.0.str("activities")
    }

    /// Sets `activities`.
    pub fn with_activities(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activities", value))
    }

    /// `awards`: `Edm.String`
    pub fn awards(&self) -> Option<&str> {
        self.0.str("awards")
    }

    /// Sets `awards`.
    pub fn with_awards(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("awards", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `fieldsOfStudy`: `Edm.String`
    pub fn fields_of_study(&self) -> Option<&str> {
        self.0.str("fieldsOfStudy")
    }

    /// Sets `fieldsOfStudy`.
    pub fn with_fields_of_study(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fieldsOfStudy", value))
    }

    /// `grade`: `Edm.String`
    pub fn grade(&self) -> Option<&str> {
        self.0.str("grade")
    }

    /// Sets `grade`.
    pub fn with_grade(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("grade", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
