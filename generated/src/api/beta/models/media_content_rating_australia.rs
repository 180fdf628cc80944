// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingAustralia`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingaustralia?view=graph-rest-beta)
    MediaContentRatingAustralia = "microsoft.graph.mediaContentRatingAustralia"
}

impl MediaContentRatingAustralia {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingAustraliaMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, mature, agesAbove15, agesAbove18.
    pub fn movie_rating(&self) -> Option<super::RatingAustraliaMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingAustraliaMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingAustraliaTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, preschoolers, children, general, parentalGuidance, mature, agesAbove15, agesAbove15AdultViolence.
    pub fn tv_rating(&self) -> Option<super::RatingAustraliaTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingAustraliaTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}
