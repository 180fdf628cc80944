// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from itemFacet.
    ///
    /// [`microsoft.graph.projectParticipation`](https://learn.microsoft.com/graph/api/resources/projectparticipation?view=graph-rest-beta)
    ProjectParticipation: super::ItemFacet = "microsoft.graph.projectParticipation"
}

crate::runtime::derived! {
    ProjectParticipation: super::Profile
}

impl ProjectParticipation {
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
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const CLIENT: Property<Self> = Property::new("client");
    pub const COLLABORATION_TAGS: Property<Self> = Property::new("collaborationTags");
    pub const COLLEAGUES: Property<Self> = Property::new("colleagues");
    pub const DETAIL: Property<Self> = Property::new("detail");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const SPONSORS: Property<Self> = Property::new("sponsors");

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

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `client`: `microsoft.graph.companyDetail`
    pub fn client(&self) -> Option<&super::CompanyDetail> {
        self.0.model("client")
    }

    pub fn with_client(self, value: impl Into<Nullable<super::CompanyDetail>>) -> Self {
        Self(self.0.with("client", value))
    }

    /// `collaborationTags`: `Collection(Edm.String)`
    ///
    /// Possible values are: askMeAbout, ableToMentor, wantsToLearn, wantsToImprove.
    pub fn collaboration_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("collaborationTags")
    }

    pub fn with_collaboration_tags(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("collaborationTags", value))
    }

    /// `colleagues`: `Collection(microsoft.graph.relatedPerson)`
    pub fn colleagues(&self) -> Option<&[super::RelatedPerson]> {
        self.0.models("colleagues")
    }

    pub fn with_colleagues(
        self,
        value: impl Into<Nullable<Vec<super::RelatedPerson>>>,
    ) -> Self {
        Self(self.0.with("colleagues", value))
    }

    /// `detail`: `microsoft.graph.positionDetail`
    pub fn detail(&self) -> Option<&super::PositionDetail> {
        self.0.model("detail")
    }

    pub fn with_detail(self, value: impl Into<Nullable<super::PositionDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `sponsors`: `Collection(microsoft.graph.relatedPerson)`
    pub fn sponsors(&self) -> Option<&[super::RelatedPerson]> {
        self.0.models("sponsors")
    }

    pub fn with_sponsors(
        self,
        value: impl Into<Nullable<Vec<super::RelatedPerson>>>,
    ) -> Self {
        Self(self.0.with("sponsors", value))
    }
}
