// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaContentRatingUnitedStates`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-mediacontentratingunitedstates?view=graph-rest-beta)
    MediaContentRatingUnitedStates = "microsoft.graph.mediaContentRatingUnitedStates"
}

impl MediaContentRatingUnitedStates {
    /// `movieRating` in queries.
    pub const MOVIE_RATING: Property<Self> = Property::new("movieRating");
    /// `tvRating` in queries.
    pub const TV_RATING: Property<Self> = Property::new("tvRating");

    /// `movieRating`: `microsoft.graph.ratingUnitedStatesMoviesType`
    ///
    /// Possible values are: allAllowed, allBlocked, general, parentalGuidance, parentalGuidance13, restricted, adults.
    pub fn movie_rating(&self) -> Option<super::RatingUnitedStatesMoviesType> {
        self.0.enumeration("movieRating")
    }

    /// Sets `movieRating`.
    pub fn with_movie_rating(self, value: impl Into<Nullable<super::RatingUnitedStatesMoviesType>>) -> Self {
        Self(self.0.with("movieRating", value))
    }

    /// `tvRating`: `microsoft.graph.ratingUnitedStatesTelevisionType`
    ///
    /// Possible values are: allAllowed, allBlocked, childrenAll, childrenAbove7, general, parentalGuidance, childrenAbove14, adults.
    pub fn tv_rating(&self) -> Option<super::RatingUnitedStatesTelevisionType> {
        self.0.enumeration("tvRating")
    }

    /// Sets `tvRating`.
    pub fn with_tv_rating(self, value: impl Into<Nullable<super::RatingUnitedStatesTelevisionType>>) -> Self {
        Self(self.0.with("tvRating", value))
    }
}
