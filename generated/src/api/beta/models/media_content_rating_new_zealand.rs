// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingNewZealand`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingnewzealand?view=graph-rest-beta)
    MediaContentRatingNewZealand = "microsoft.graph.mediaContentRatingNewZealand"
}

impl MediaContentRatingNewZealand {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingNewZealandMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, mature, agesAbove13, agesAbove15, agesAbove16, agesAbove18, restricted, agesAbove16Restricted.
    pub fn movie_rating(&self) -> Option<super::RatingNewZealandMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingNewZealandMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingNewZealandTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, adults.
    pub fn tv_rating(&self) -> Option<super::RatingNewZealandTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingNewZealandTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}
