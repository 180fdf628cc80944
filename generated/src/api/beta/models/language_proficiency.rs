// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemfacet.
    ///
    /// [`microsoft.graph.languageProficiency`](https://learn.microsoft.com/graph/api/resources/languageproficiency?view=graph-rest-beta)
    LanguageProficiency: super::ItemFacet = "microsoft.graph.languageProficiency"
}

crate::runtime::derived! {
    LanguageProficiency: super::Profile
}

impl LanguageProficiency {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCOUNT: Property<Self> = Property::new("account");
    pub const ADDRESSES: Property<Self> = Property::new("addresses");
    pub const ANNIVERSARIES: Property<Self> = Property::new("anniversaries");
    pub const AWARDS: Property<Self> = Property::new("awards");
    pub const CERTIFICATIONS: Property<Self> = Property::new("certifications");
    pub const EDUCATIONAL_ACTIVITIES: Property<Self> = Property::new(
        "educationalActivities",
    );
    pub const EMAILS: Property<Self> = Property::new("emails");
    pub const INTERESTS: Property<Self> = Property::new("interests");
    pub const LANGUAGES: Property<Self> = Property::new("languages");
    pub const NAMES: Property<Self> = Property::new("names");
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const PATENTS: Property<Self> = Property::new("patents");
    pub const PHONES: Property<Self> = Property::new("phones");
    pub const POSITIONS: Property<Self> = Property::new("positions");
    pub const PROJECTS: Property<Self> = Property::new("projects");
    pub const PUBLICATIONS: Property<Self> = Property::new("publications");
    pub const RESPONSIBILITIES: Property<Self> = Property::new("responsibilities");
    pub const SKILLS: Property<Self> = Property::new("skills");
    pub const WEB_ACCOUNTS: Property<Self> = Property::new("webAccounts");
    pub const WEBSITES: Property<Self> = Property::new("websites");
    pub const ALLOWED_AUDIENCES: Property<Self> = Property::new("allowedAudiences");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const INFERENCE: Property<Self> = Property::new("inference");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const SOURCE: Property<Self> = Property::new("source");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const TAG: Property<Self> = Property::new("tag");
    pub const SPOKEN: Property<Self> = Property::new("spoken");
    pub const WRITTEN: Property<Self> = Property::new("written");
    pub const READING: Property<Self> = Property::new("reading");

    pub fn with_account(
        self,
        value: impl Into<Nullable<Vec<super::UserAccountInformation>>>,
    ) -> Self {
        Self(self.0.with("account", value))
    }

    pub fn with_addresses(
        self,
        value: impl Into<Nullable<Vec<super::ItemAddress>>>,
    ) -> Self {
        Self(self.0.with("addresses", value))
    }

    pub fn with_anniversaries(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnniversary>>>,
    ) -> Self {
        Self(self.0.with("anniversaries", value))
    }

    pub fn with_awards(
        self,
        value: impl Into<Nullable<Vec<super::PersonAward>>>,
    ) -> Self {
        Self(self.0.with("awards", value))
    }

    pub fn with_certifications(
        self,
        value: impl Into<Nullable<Vec<super::PersonCertification>>>,
    ) -> Self {
        Self(self.0.with("certifications", value))
    }

    pub fn with_educational_activities(
        self,
        value: impl Into<Nullable<Vec<super::EducationalActivity>>>,
    ) -> Self {
        Self(self.0.with("educationalActivities", value))
    }

    pub fn with_emails(self, value: impl Into<Nullable<Vec<super::ItemEmail>>>) -> Self {
        Self(self.0.with("emails", value))
    }

    pub fn with_interests(
        self,
        value: impl Into<Nullable<Vec<super::PersonInterest>>>,
    ) -> Self {
        Self(self.0.with("interests", value))
    }

    pub fn with_languages(
        self,
        value: impl Into<Nullable<Vec<super::LanguageProficiency>>>,
    ) -> Self {
        Self(self.0.with("languages", value))
    }

    pub fn with_names(self, value: impl Into<Nullable<Vec<super::PersonName>>>) -> Self {
        Self(self.0.with("names", value))
    }

    pub fn with_notes(
        self,
        value: impl Into<Nullable<Vec<super::PersonAnnotation>>>,
    ) -> Self {
        Self(self.0.with("notes", value))
    }

    pub fn with_patents(
        self,
        value: impl Into<Nullable<Vec<super::ItemPatent>>>,
    ) -> Self {
        Self(self.0.with("patents", value))
    }

    pub fn with_phones(self, value: impl Into<Nullable<Vec<super::ItemPhone>>>) -> Self {
        Self(self.0.with("phones", value))
    }

    pub fn with_positions(
        self,
        value: impl Into<Nullable<Vec<super::WorkPosition>>>,
    ) -> Self {
        Self(self.0.with("positions", value))
    }

    pub fn with_projects(
        self,
        value: impl Into<Nullable<Vec<super::ProjectParticipation>>>,
    ) -> Self {
        Self(self.0.with("projects", value))
    }

    pub fn with_publications(
        self,
        value: impl Into<Nullable<Vec<super::ItemPublication>>>,
    ) -> Self {
        Self(self.0.with("publications", value))
    }

    pub fn with_responsibilities(
        self,
        value: impl Into<Nullable<Vec<super::PersonResponsibility>>>,
    ) -> Self {
        Self(self.0.with("responsibilities", value))
    }

    pub fn with_skills(
        self,
        value: impl Into<Nullable<Vec<super::SkillProficiency>>>,
    ) -> Self {
        Self(self.0.with("skills", value))
    }

    pub fn with_web_accounts(
        self,
        value: impl Into<Nullable<Vec<super::WebAccount>>>,
    ) -> Self {
        Self(self.0.with("webAccounts", value))
    }

    pub fn with_websites(
        self,
        value: impl Into<Nullable<Vec<super::PersonWebsite>>>,
    ) -> Self {
        Self(self.0.with("websites", value))
    }

    pub fn with_allowed_audiences(
        self,
        value: impl Into<Nullable<super::AllowedAudiences>>,
    ) -> Self {
        Self(self.0.with("allowedAudiences", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_inference(
        self,
        value: impl Into<Nullable<super::InferenceData>>,
    ) -> Self {
        Self(self.0.with("inference", value))
    }

    pub fn with_last_modified_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::PersonDataSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `tag`: `Edm.String`
    pub fn tag(&self) -> Option<&str> {
        self.0.str("tag")
    }

    pub fn with_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tag", value))
    }

    /// `spoken`: `Edm.String`
    pub fn spoken(&self) -> Option<&str> {
        self.0.str("spoken")
    }

    pub fn with_spoken(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("spoken", value))
    }

    /// `written`: `Edm.String`
    pub fn written(&self) -> Option<&str> {
        self.0.str("written")
    }

    pub fn with_written(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("written", value))
    }

    /// `reading`: `Edm.String`
    pub fn reading(&self) -> Option<&str> {
        self.0.str("reading")
    }

    pub fn with_reading(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reading", value))
    }
}
