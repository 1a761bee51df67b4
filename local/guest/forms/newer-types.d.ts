/** Members of the live service that the published types do not know yet. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }

    interface Form {
      addRatingItem(): RatingItem;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }

    interface Item {
      asRatingItem(): RatingItem;
    }

    interface RatingItem {
      createResponse(response: number): ItemResponse;
      duplicate(): RatingItem;
      getHelpText(): string;
      getId(): number;
      getIndex(): number;
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): number;
      getTitle(): string;
      getType(): ItemType;
      isRequired(): boolean;
      setHelpText(text: string): RatingItem;
      setRatingIcon(icon: RatingIconType): RatingItem;
      setRatingScaleLevel(level: number): RatingItem;
      setRequired(enabled: boolean): RatingItem;
      setTitle(title: string): RatingItem;
    }

    enum RatingIconType {
      HEART,
      STAR,
      THUMB_UP,
    }
  }
}
